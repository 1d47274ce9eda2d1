package katabase.testbed.mapping;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.generator.Generator;
import org.hibernate.id.OptimizableGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The session factory over a kata's entities. It is built once and used for all tests of a kata, each on its own
 * database, unless it remembers something of a test: a block of numbers that it took from a sequence, or a listener.
 */
public final class KataSessionFactory implements AutoCloseable {

    private final MappedClasses mappedClasses;
    private final DataSource dataSource;
    private final AtomicReference<@Nullable Built> built = new AtomicReference<>();

    /** A session factory with the listeners that Hibernate itself gave it. */
    private record Built(SessionFactory sessionFactory, List<Object> listeners) {

        static Built of(SessionFactory sessionFactory) {
            return new Built(sessionFactory, listenersOf(sessionFactory));
        }

        boolean remembersItsTest() {
            return remembersNumbers(sessionFactory) || !listeners.equals(listenersOf(sessionFactory));
        }
    }

    /**
     * @param mappedClasses what is mapped
     * @param dataSource leads to the database of the test that runs
     */
    public KataSessionFactory(MappedClasses mappedClasses, DataSource dataSource) {
        this.mappedClasses = mappedClasses;
        this.dataSource = dataSource;
    }

    /**
     * The session factory for the test that runs.
     *
     * @throws MappingRefused if Hibernate does not accept the mapping
     */
    public synchronized SessionFactory get() {
        Built known = built.get();
        if (known != null) {
            return known.sessionFactory();
        }
        SessionFactory sessionFactory = build();
        built.set(Built.of(sessionFactory));
        return sessionFactory;
    }

    /** To be called when a test's database is gone. */
    public void forgetDatabase() {
        Built known = built.get();
        if (known != null && known.remembersItsTest()) {
            close();
        }
    }

    /** All listeners of all events: the next test must not be heard by those of the last one. */
    private static List<Object> listenersOf(SessionFactory sessionFactory) {
        EventListenerRegistry registry =
                sessionFactory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        List<Object> listeners = new ArrayList<>();
        for (EventType<?> type : EventType.values()) {
            registry.getEventListenerGroup(type).listeners().forEach(listeners::add);
        }
        return List.copyOf(listeners);
    }

    private static boolean remembersNumbers(SessionFactory sessionFactory) {
        AtomicBoolean found = new AtomicBoolean();
        sessionFactory
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> found.compareAndSet(false, takesBlocks(entity.getGenerator())));
        return found.get();
    }

    private static boolean takesBlocks(@Nullable Generator generator) {
        return generator instanceof OptimizableGenerator optimizable
                && optimizable.getOptimizer() != null
                && optimizable.getOptimizer().getIncrementSize() > 1;
    }

    private SessionFactory build() {
        Configuration configuration = new Configuration();
        // What the database could tell is told here: asking it costs a connection, and the server is always the same.
        configuration.setProperty(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false");
        configuration.setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
        configuration.setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "18");
        configuration.setProperty(SchemaToolingSettings.HBM2DDL_AUTO, "none");
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
        mappedClasses.list().forEach(configuration::addAnnotatedClass);
        try {
            return configuration.buildSessionFactory();
        } catch (PersistenceException e) {
            throw new MappingRefused(e);
        }
    }

    /** Never waits for a session factory that is just being built: a learner's entity may keep it from ever being ready. */
    @Override
    public void close() {
        Built known = built.getAndSet(null);
        if (known != null) {
            known.sessionFactory().close();
        }
    }
}
