@NullMarked
package alongside.workforce.vacancies;

import org.jspecify.annotations.NullMarked;
