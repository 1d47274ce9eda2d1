package katabase.rules;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the workspace that this build belongs to. */
public final class Workspace {

    private Workspace() {}

    /** The folder of the root POM: the nearest one upwards that has a .mvn folder. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "there is no .mvn folder above " + Path.of("").toAbsolutePath());
    }
}
