package katabase.dojo;

import katabase.dojo.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code kata} itself; what it does is in its subcommands. */
@Command(
        name = "kata",
        description = {
            "Practise for backend interviews on a real PostgreSQL.",
            "Without a command it is \"kata watch\": it shows the next kata and judges every save."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeList = {
            " 0:solved; nothing to complain of",
            " 1:something is red, a breach, or in the way",
            " 2:the command was not understood",
            " 3:Katabase itself could not work, nothing was judged",
            " 130:interrupted with Ctrl-C"
        })
final class KataCommand {

    /** Looked for before anything is parsed, see {@link Terminal}; it stands here to be known and described. */
    @Option(
            names = Terminal.NO_COLOUR,
            scope = ScopeType.INHERIT,
            description = "No colours; so does the environment variable NO_COLOR.")
    private boolean noColour;
}
