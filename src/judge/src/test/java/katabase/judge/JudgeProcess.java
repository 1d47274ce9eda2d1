package katabase.judge;

import java.io.IOException;
import java.nio.file.Path;
import katabase.testbed.postgres.OwnServer;

/** A process of its own with a judge in it. Its arguments are the server's folder and, if it is to wait, another one. */
final class JudgeProcess {

    private JudgeProcess() {}

    public static void main(String[] arguments) {
        Path server = Path.of(arguments[0]);
        try (Judge judge = new Judge(() -> OwnServer.in(server), Harbour.settings(""), 2)) {
            Sources sources = arguments.length == 1 ? Harbour.solution() : Harbour.waiting(Path.of(arguments[1]));
            System.out.println(judge.judge(sources).status());
        }
    }

    /** Starts it. */
    static Process start(Path temporaryFiles, Path... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporaryFiles,
                "-Dbasedir=" + System.getProperty("basedir", ""),
                "-cp",
                System.getProperty("java.class.path"),
                JudgeProcess.class.getName());
        for (Path argument : arguments) {
            builder.command().add(argument.toString());
        }
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
