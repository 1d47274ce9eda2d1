package katabase.testbed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import katabase.kata.Level;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that judges one kata. Its methods, in their {@code @Order}, are the kata's requirements; their
 * {@code @DisplayName}s are what the learner reads.
 *
 * <p>A method, a {@code @BeforeEach} method or the constructor may ask for {@link katabase.testbed.database.Database}, a
 * {@link javax.sql.DataSource}, a {@link java.sql.Connection}, a Hibernate {@code SessionFactory} over the entities of the
 * kata's package, {@link katabase.testbed.statements.StatementLog}, {@link katabase.testbed.choreography.Stage},
 * {@link katabase.testbed.http.Http} and {@link Chance}. Each test has a database of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KataExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface Kata {

    /** The kata's place in its topic's curriculum; smaller numbers come first. */
    int number();

    /** The title that the learner reads. */
    String title();

    Level level();

    /** How long an engineer of that level should need. */
    int minutes();

    /** The concepts that it practises: slugs of its topic's catalogue. */
    String[] concepts();

    /** The class whose Javadoc is the kata's statement: the file that the learner opens first. */
    Class<?> start();

    /** The SQL files that make its database, in this order: resources in the kata's package. */
    String[] schema() default {"schema.sql"};

    /** How long one test may take before it is called hanging, in seconds. */
    int deadline() default 20;
}
