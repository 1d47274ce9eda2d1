package katabase.dojo.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.testbed.workspace.Maven;

/**
 * Maven, which builds the command and judges whole topics.
 *
 * @param command what is called to learn its version
 */
record MavenCheck(List<String> command) implements Check {

    private static final String NAME = "Maven";
    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)[\\w.-]*");
    private static final int OLDEST_MAJOR = 3;
    private static final int OLDEST_MINOR = 8;
    private static final int ANSWERS_WITHIN_SECONDS = 20;

    static MavenCheck ofSystem() {
        return new MavenCheck(List.of(Maven.program(), "-B", "-v"));
    }

    @Override
    public Finding find() {
        try {
            Process maven =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            maven.getOutputStream().close();
            String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!maven.waitFor(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                maven.destroyForcibly();
            }
            return finding(output);
        } catch (IOException e) {
            return Finding.note(
                    NAME, "not found", "install 3.8 or newer; kata runs without it until its own sources change");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.note(NAME, "not asked to the end", "try again");
        }
    }

    static Finding finding(String output) {
        Matcher version = VERSION.matcher(output);
        if (!version.find()) {
            return Finding.note(NAME, "does not say its version", "see what \"mvn -v\" says");
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        String said = version.group().substring("Apache Maven ".length());
        return major > OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= OLDEST_MINOR
                ? Finding.good(NAME, said)
                : Finding.note(NAME, said + " is older than 3.8", "install a newer one");
    }
}
