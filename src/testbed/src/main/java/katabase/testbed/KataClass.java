package katabase.testbed;

import java.lang.reflect.Executable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import katabase.testbed.database.Database;
import katabase.testbed.database.Databases;
import katabase.testbed.database.Schema;
import katabase.testbed.mapping.KataSessionFactory;
import katabase.testbed.mapping.MappedClasses;
import katabase.testbed.statements.ObservedDataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the tests of one kata share: its schema, its deadline, and the session factory over its entities. */
final class KataClass implements AutoCloseable {

    private final Class<?> testClass;
    private final Skeleton skeleton;
    private final Schema schema;
    private final Deadline deadline;
    private ObservedDataSource dataSource = new ObservedDataSource();
    private KataSessionFactory sessionFactory;
    private @Nullable Databases databases;
    private boolean written;

    KataClass(Class<?> testClass) {
        this.testClass = testClass;
        Kata kata = AnnotationSupport.findAnnotation(testClass, Kata.class)
                .orElseThrow(() -> new IllegalStateException(testClass + " lacks @Kata"));
        this.skeleton = new Skeleton(testClass);
        this.schema =
                new Schema(List.of(kata.schema()).stream().map(skeleton::script).toList());
        this.deadline = new Deadline(Duration.ofSeconds(kata.deadline()), new LearnerCode(testClass));
        this.sessionFactory = sessionFactoryOn(dataSource);
    }

    private KataSessionFactory sessionFactoryOn(ObservedDataSource source) {
        return new KataSessionFactory(new MappedClasses(testClass.getPackageName()), source.asDataSource());
    }

    /** Throws {@link katabase.kata.NotSolvedYet} while a mark of the skeleton stands. */
    void requireWritten() {
        if (!written) {
            skeleton.requireWritten(schema);
            written = true;
        }
    }

    /** Throws {@link katabase.testbed.mapping.MappingRefused} if the tests want sessions and Hibernate makes none. */
    void requireMapped() {
        if (wantsSessions()) {
            sessionFactory.get();
        }
    }

    private boolean wantsSessions() {
        Stream<Executable> askers = Stream.concat(
                Stream.of(testClass.getDeclaredConstructors()), Stream.of(testClass.getDeclaredMethods()));
        return askers.flatMap(asker -> Stream.of(asker.getParameterTypes())).anyMatch(SessionFactory.class::equals);
    }

    /**
     * Gives the next test a data source and sessions of its own: code that still runs keeps the old ones, which lead
     * nowhere once its test is over.
     */
    void abandonConnections() {
        sessionFactory.close();
        dataSource = new ObservedDataSource();
        sessionFactory = sessionFactoryOn(dataSource);
    }

    /** A database of its own for the next test. */
    Database freshDatabase(Databases databases) {
        this.databases = databases;
        return databases.fresh(schema);
    }

    /** Takes back the database of a test that is over. */
    void giveBack(Database database, Databases databases) {
        databases.giveBack(schema, database);
    }

    Deadline deadline() {
        return deadline;
    }

    LearnerCode learnerCode() {
        return new LearnerCode(testClass);
    }

    ObservedDataSource dataSource() {
        return dataSource;
    }

    KataSessionFactory sessionFactory() {
        return sessionFactory;
    }

    @Override
    public void close() {
        sessionFactory.close();
        if (databases != null) {
            databases.roundOver(schema);
        }
    }
}
