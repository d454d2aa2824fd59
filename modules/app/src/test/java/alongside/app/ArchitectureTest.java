package alongside.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import alongside.kernel.Db;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("alongside");

    /** Who may use whom, as architecture.md draws it; kernel and portal are for everybody. */
    private static final Map<String, Set<String>> ARROWS =
            Map.of(
                    "kernel", Set.of(),
                    "portal", Set.of("kernel"),
                    "identity", Set.of("kernel", "portal"),
                    "tenants", Set.of("kernel", "portal", "identity"),
                    "workforce", Set.of("kernel", "portal", "identity", "tenants"),
                    "forums", Set.of("kernel", "portal", "identity", "tenants"),
                    "comparison", Set.of("kernel", "portal", "identity", "tenants", "workforce"));

    private static final List<String> FORBIDDEN_SUFFIXES =
            List.of(
                    "Manager",
                    "Helper",
                    "Util",
                    "Utils",
                    "Impl",
                    "Dto",
                    "Repository",
                    "Factory",
                    "Processor",
                    "Handler");

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("alongside") ? parts[1] : "";
    }

    @Test
    void modulesUseOnlyTheModulesBelowThem() {
        ARROWS.forEach((from, allowed) ->
                ARROWS.keySet().stream()
                        .filter(to -> !to.equals(from) && !allowed.contains(to))
                        .forEach(to ->
                                noClasses()
                                        .that()
                                        .resideInAPackage("alongside." + from + "..")
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage("alongside." + to + "..")
                                        .check(ALL)));
    }

    @Test
    void noModuleUsesTheAppThatPutsThemTogether() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "alongside.app..", "alongside.quickstart..", "alongside.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "alongside.app..", "alongside.quickstart..", "alongside.bench..")
                .check(ALL);
    }

    @Test
    void modulesMeetOnlyAtTheirRootPackages() {
        for (var module : List.of("identity", "tenants", "workforce", "forums", "comparison")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("alongside." + module + "..", "alongside.bench..")
                    .should()
                    .dependOnClassesThat(inside(module))
                    .check(ALL);
        }
    }

    private static DescribedPredicate<JavaClass> inside(String module) {
        return DescribedPredicate.describe(
                "lie inside " + module,
                type ->
                        module(type).equals(module)
                                && !type.getPackageName().equals("alongside." + module));
    }

    @Test
    void classesAreNamedByWhatTheyAre() {
        for (var suffix : FORBIDDEN_SUFFIXES) {
            noClasses()
                    .that()
                    .resideInAPackage("alongside..")
                    .should()
                    .haveSimpleNameEndingWith(suffix)
                    .check(ALL);
        }
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(ALL);
        noClasses().should().haveSimpleNameStartingWith("Base").check(ALL);
    }

    @Test
    void onlyTheKernelHoldsADatabaseClient() {
        noClasses()
                .that()
                .resideOutsideOfPackages("alongside.kernel..", "alongside.bench..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.helidon.dbclient.DbClient")
                .check(ALL);
    }

    @Test
    void onlyQueriesAndServicesSeeADatabaseAndNoPageDoes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .or()
                .haveSimpleNameEndingWith("Api")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Db.class)
                .check(ALL);
    }

    @Test
    void nobodyAsksTheClockOnTheWallExceptWhereTheAppIsStarted() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "alongside.portal..",
                        "alongside.identity..",
                        "alongside.tenants..",
                        "alongside.workforce..",
                        "alongside.forums..")
                .should()
                .callMethodWhere(asksTheAmbientClock())
                .check(ALL);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheAmbientClock() {
        return DescribedPredicate.describe(
                "ask the ambient clock",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("java.time")
                                && (asksNow(call) || asksSystem(call)));
    }

    private static boolean asksNow(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean asksSystem(JavaCall<?> call) {
        return call.getName().startsWith("system")
                && call.getTargetOwner().isEquivalentTo(Clock.class);
    }

    @Test
    void nobodyPrintsToTheConsoleButTheProgramsThatPeopleStart() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "alongside.app..",
                        "alongside.quickstart..",
                        "alongside.bench..",
                        "alongside.testing..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }

    @Test
    void queriesAreStaticMethodsOverOpenTransactions() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .bePublic()
                .andShould()
                .notBeStatic()
                .check(ALL);
        classes()
                .that()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .haveOnlyFinalFields()
                .check(ALL);
    }

    @Test
    void everyPackageSaysWhetherNullIsAllowed() {
        classes()
                .that()
                .resideInAPackage("alongside..")
                .and()
                .resideOutsideOfPackage("..views..")
                .should(Packages.BE_NULL_MARKED)
                .check(ALL);
    }
}
