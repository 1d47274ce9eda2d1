package katabase.dojo.progress;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the learner's own work is written into a snapshot. */
final class OwnWorkForm {

    private OwnWorkForm() {}

    static void write(OwnWork work, DataOutputStream out) throws IOException {
        out.writeInt(work.states().size());
        for (Map.Entry<String, KataState> state : work.states().entrySet()) {
            out.writeUTF(state.getKey());
            out.writeUTF(state.getValue().name());
        }
        out.writeInt(work.hints().size());
        for (Map.Entry<String, Integer> hint : work.hints().entrySet()) {
            out.writeUTF(hint.getKey());
            out.writeInt(hint.getValue());
        }
        out.writeInt(work.solutionsSeen().size());
        for (String kata : work.solutionsSeen()) {
            out.writeUTF(kata);
        }
        out.writeBoolean(work.last().isPresent());
        if (work.last().isPresent()) {
            out.writeUTF(work.last().get());
        }
    }

    static OwnWork read(DataInputStream in) throws IOException {
        Map<String, KataState> states = new HashMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            states.put(in.readUTF(), KataState.valueOf(in.readUTF()));
        }
        Map<String, Integer> hints = new HashMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            hints.put(in.readUTF(), in.readInt());
        }
        Set<String> solutionsSeen = new HashSet<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            solutionsSeen.add(in.readUTF());
        }
        Optional<String> last = in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
        return new OwnWork(states, hints, solutionsSeen, last);
    }
}
