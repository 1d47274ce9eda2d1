package katabase.dojo.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the person's editor, which may need the terminal for a while.
 *
 * @param environment names the editor
 * @param workspace from where places are seen
 * @param console what is lent
 */
public record Editing(Map<String, String> environment, Path workspace, Console console) {

    /**
     * Opens a file.
     *
     * @param place the file and its line, as seen from the workspace: "exercises/orm/.../Museum.java:42"
     * @return what there is to say about it
     */
    public Optional<String> open(String place) {
        int colon = place.lastIndexOf(':');
        Path file = workspace.resolve(place.substring(0, colon));
        Optional<Editor.Launch> launch =
                Editor.of(environment).launch(file, Long.parseLong(place.substring(colon + 1)));
        return launch.map(known -> launched(known, place))
                .orElse(Optional.of(
                        "No editor is known: set VISUAL or EDITOR, or put code or idea on the PATH. The file is "
                                + place));
    }

    private Optional<String> launched(Editor.Launch launch, String place) {
        String program = launch.command().get(0);
        try {
            if (launch.inTerminal()) {
                int exitCode = console.lend(() -> run(launch.command()));
                return exitCode == 0 ? Optional.empty() : Optional.of(program + " ended with exit code " + exitCode);
            }
            new ProcessBuilder(launch.command())
                    .directory(workspace.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(program + " opens " + place);
        } catch (IOException e) {
            return Optional.of(program + " cannot be started: the file is " + place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(workspace.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
