package katabase.testbed.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import katabase.testbed.OnPostgres;
import katabase.testbed.SampleRun;
import katabase.testbed.samples.refused.RefusedBeforeSample;
import katabase.testbed.samples.refused.RefusedSample;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(OnPostgres.class)
final class KataSessionFactoryTest {

    private static final String SAMPLES = "katabase.testbed.samples.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refused           | Entity 'katabase.testbed.samples.refused.Thing' has no identifier
            mapped_by_nothing | Artist.works' is 'mappedBy' a property named 'maker' which does not exist
            target_not_mapped | targets the type 'katabase.testbed.samples.target_not_mapped.Artefact$Artist' which is not
            column_twice      | Column 'name' is duplicated in mapping for entity
            broken_query      | Error in query named 'byName': Could not interpret path expression 'nmae'
            """)
    void refusedMappingIsToldInHibernatesWords(String sample, String words) {
        try (KataSessionFactory factory = new KataSessionFactory(new MappedClasses(SAMPLES + sample), nowhere())) {
            assertThatExceptionOfType(MappingRefused.class)
                    .isThrownBy(factory::get)
                    .withMessageStartingWith("Hibernate refused the mapping: ")
                    .withMessageContaining(words);
        }
    }

    @Test
    void testReadsTheRefusalItself() {
        assertThat(SampleRun.of(RefusedSample.class).failure("inTheTest")).get().isInstanceOf(MappingRefused.class);
        assertThat(SampleRun.of(RefusedBeforeSample.class).failure("inBeforeEach"))
                .get()
                .isInstanceOf(MappingRefused.class);
    }

    @Test
    void factoryOfABlockOfNumbersIsMadeAnewForTheNextDatabase() {
        try (KataSessionFactory factory = new KataSessionFactory(new MappedClasses(SAMPLES + "pooled"), nowhere())) {
            SessionFactory first = factory.get();
            factory.forgetDatabase();

            assertThat(first.isClosed()).isTrue();
            assertThat(factory.get()).isNotSameAs(first);
        }
    }

    @Test
    void factoryThatRemembersNothingIsKept() {
        try (KataSessionFactory factory =
                new KataSessionFactory(new MappedClasses(SAMPLES + "everything"), nowhere())) {
            SessionFactory first = factory.get();
            factory.forgetDatabase();

            assertThat(factory.get()).isSameAs(first);
        }
    }

    @Test
    void factoryThatGotAListenerIsMadeAnewForTheNextTest() {
        try (KataSessionFactory factory =
                new KataSessionFactory(new MappedClasses(SAMPLES + "everything"), nowhere())) {
            SessionFactory first = factory.get();
            first.unwrap(SessionFactoryImplementor.class)
                    .getEventListenerRegistry()
                    .appendListeners(EventType.POST_INSERT, event -> {});
            factory.forgetDatabase();

            assertThat(first.isClosed()).isTrue();
            assertThat(factory.get()).isNotSameAs(first);
        }
    }

    /** The mapping alone decides: no connection is made. */
    private static PGSimpleDataSource nowhere() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setPortNumbers(new int[] {1});
        return dataSource;
    }
}
