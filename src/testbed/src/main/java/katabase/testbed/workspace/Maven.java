package katabase.testbed.workspace;

import org.junit.jupiter.api.condition.OS;

/** Maven, as this system starts it. */
public final class Maven {

    private Maven() {}

    /** The file name of its program: a process is not started by a name without the ending that Windows asks for. */
    public static String program() {
        return OS.WINDOWS.isCurrentOs() ? "mvn.cmd" : "mvn";
    }
}
