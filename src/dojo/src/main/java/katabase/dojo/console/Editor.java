package katabase.dojo.console;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The learner's editor: VISUAL or EDITOR, else VS Code or IntelliJ IDEA if they are on the PATH.
 *
 * @param environment the environment's variables
 * @param isInstalled whether a program is on the PATH
 */
record Editor(Map<String, String> environment, Predicate<String> isInstalled) {

    private static final Set<String> VS_CODE = Set.of("code", "code-insiders", "codium", "cursor", "windsurf");
    private static final Set<String> JETBRAINS = Set.of("idea", "idea64", "fleet");
    private static final Set<String> FILE_WITH_LINE = Set.of("hx", "helix", "subl", "zed");
    private static final Set<String> PLUS_LINE = Set.of(
            "vi",
            "vim",
            "nvim",
            "view",
            "gvim",
            "nano",
            "pico",
            "emacs",
            "emacsclient",
            "micro",
            "kak",
            "joe",
            "ne",
            "mg",
            "jed",
            "mcedit");
    private static final Set<String> WINDOWS = Set.of("gvim", "subl", "zed", "gedit", "kate", "notepad", "notepad++");

    /**
     * How a file is opened.
     *
     * @param command the program and its arguments
     * @param inTerminal whether it needs the terminal until it ends
     */
    record Launch(List<String> command, boolean inTerminal) {}

    /** The one of an environment. */
    static Editor of(Map<String, String> environment) {
        return new Editor(environment, program -> isOnPath(program, environment.getOrDefault("PATH", "")));
    }

    private static boolean isOnPath(String program, String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("", ".cmd", ".exe").map(end -> Path.of(folder, program + end)))
                .anyMatch(Files::isExecutable);
    }

    /**
     * How to open a file.
     *
     * @param file which one
     * @param line the line at which to begin, counted from 1
     * @return empty if no editor is known
     */
    Optional<Launch> launch(Path file, long line) {
        return Stream.of("VISUAL", "EDITOR")
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(command -> !command.isEmpty())
                .findFirst()
                .or(() -> Stream.of("code", "idea").filter(isInstalled).findFirst())
                .map(command -> launch(List.of(command.split("\\s+")), file, line));
    }

    private static Launch launch(List<String> words, Path file, long line) {
        String program = String.valueOf(Path.of(words.get(0)).getFileName()).replaceFirst("\\.(cmd|exe)$", "");
        List<String> command = new ArrayList<>(words);
        if (VS_CODE.contains(program)) {
            command.addAll(List.of("-g", file + ":" + line));
        } else if (JETBRAINS.contains(program)) {
            command.addAll(List.of("--line", String.valueOf(line), file.toString()));
        } else if (FILE_WITH_LINE.contains(program)) {
            command.add(file + ":" + line);
        } else if (PLUS_LINE.contains(program)) {
            command.addAll(List.of("+" + line, file.toString()));
        } else {
            command.add(file.toString());
        }
        boolean opensWindow = VS_CODE.contains(program) || JETBRAINS.contains(program) || WINDOWS.contains(program);
        return new Launch(command, !opensWindow);
    }
}
