package alongside.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What is asked of packages. */
final class Packages {
    static final ArchCondition<JavaClass> BE_NULL_MARKED =
            new ArchCondition<>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var marked =
                            type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                    events.add(
                            new SimpleConditionEvent(
                                    type, marked, type.getPackageName() + " has no @NullMarked"));
                }
            };

    private Packages() {}
}
