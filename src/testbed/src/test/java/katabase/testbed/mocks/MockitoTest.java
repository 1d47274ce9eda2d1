package katabase.testbed.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.exceptions.base.MockitoException;

/** Tests of katas watch receivers with Mockito, which comes with the testbed. */
class MockitoTest {

    interface Bell {
        String ring(String visitor);
    }

    static class Door {
        String open() {
            return "open";
        }
    }

    static final class Wall {}

    @Test
    @DisplayName("an interface of the test's own package and one of the JDK can be mocked and verified in order")
    void mocksInterfaces() {
        Bell bell = mock();
        Function<String, String> echo = mock();
        when(bell.ring(anyString())).thenReturn("ding");
        when(echo.apply("ding")).thenReturn("dong");

        assertThat(echo.apply(bell.ring("Ada"))).isEqualTo("dong");

        InOrder order = inOrder(bell, echo);
        order.verify(bell).ring("Ada");
        order.verify(echo).apply("ding");
        order.verifyNoMoreInteractions();
    }

    @Test
    @DisplayName("mocks are subclasses, and the agent that newer JDKs warn of is not there")
    void mocksAreSubclasses() {
        assertThat(mock(Door.class).getClass())
                .as("the inline mock maker would give the class itself")
                .isNotEqualTo(Door.class);
        assertThatThrownBy(() -> mock(Wall.class)).isInstanceOf(MockitoException.class);
        assertThatThrownBy(() -> Class.forName("net.bytebuddy.agent.ByteBuddyAgent"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
