package katabase.testbed.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run by the launcher that Maven or an IDE uses, with all listeners that it finds. */
final class Launch {

    private Launch() {}

    /** Runs the tests and gives what was printed. */
    static String of(DiscoverySelector... selectors) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LauncherSession session = LauncherFactory.openSession()) {
            System.setOut(new PrintStream(bytes, true, UTF_8));
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectors)
                            .build());
        } finally {
            System.setOut(terminal);
        }
        return bytes.toString(UTF_8);
    }
}
