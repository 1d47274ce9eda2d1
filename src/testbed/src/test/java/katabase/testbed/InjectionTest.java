package katabase.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import katabase.testbed.database.SchemaFailure;
import katabase.testbed.samples.broken_schema.BrokenSchemaSample;
import katabase.testbed.samples.early.EarlySample;
import katabase.testbed.samples.everything.EverythingSample;
import katabase.testbed.samples.pooled.PooledSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;

@ExtendWith(OnPostgres.class)
final class InjectionTest {

    @Test
    void everyOfferedTypeArrivesInEveryPlace() {
        assertThat(SampleRun.of(EverythingSample.class).outcomes())
                .hasSize(6)
                .allSatisfy((test, failure) -> assertThat(failure).as(test).isEmpty());
    }

    @Test
    void beforeAllHasNoTestWhoseDatabaseItCouldBe() {
        SampleRun run = SampleRun.of(EarlySample.class);

        assertThat(run.outcomes()).isEmpty();
        assertThat(run.failureOfClass())
                .get()
                .isInstanceOf(ParameterResolutionException.class)
                .hasToString(ParameterResolutionException.class.getName()
                        + ": ask for it in a @BeforeEach method or in the test, not in @BeforeAll");
    }

    @Test
    void refusedSqlFileIsNamed() {
        assertThat(SampleRun.of(BrokenSchemaSample.class).failure("wantsADatabase"))
                .get()
                .isInstanceOf(SchemaFailure.class)
                .extracting(Throwable::getMessage)
                .isEqualTo("PostgreSQL refused constraints.sql: ERROR: relation \"think\" does not exist [42P01]");
    }

    @Test
    void numbersOfASequenceBeginAnewInEachTest() {
        SampleRun run = SampleRun.of(PooledSample.class);

        assertThat(run.failure("numbersBeginAtOne")).isEqualTo(Optional.empty());
        assertThat(run.failure("numbersBeginAtOneAgain")).isEqualTo(Optional.empty());
    }
}
