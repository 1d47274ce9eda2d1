package katabase.rules.proof;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/** Hibernate for proofs. */
public final class Mapping {

    private Mapping() {}

    /**
     * Makes the tables of entities and a session factory over them.
     *
     * @param dataSource the proof's database
     * @param entities mapped classes, one at least, all of one proof
     */
    public static SessionFactory sessions(DataSource dataSource, Class<?>... entities) {
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                .applyClassLoader(entities[0].getClassLoader())
                .build());
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
        configuration.setProperty(SchemaToolingSettings.HBM2DDL_AUTO, "update");
        for (Class<?> entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        return configuration.buildSessionFactory();
    }
}
