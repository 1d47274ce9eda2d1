package katabase.dojo.quiz;

import java.util.List;
import katabase.catalogue.Question;

/** What an answer rests on. */
sealed interface Evidence permits ProofEvidence, MissingProof {

    /** What a key does that shows it: "shows what was run". */
    String offer();

    /** Shows it. */
    void show(Dialogue dialogue);

    /**
     * Gives the one of a question.
     *
     * @param question what was asked
     * @param claims what its options claim of the output of its proof
     */
    static Evidence of(Question question, List<Claimed> claims) {
        return question.proof()
                .<Evidence>map(proof -> new ProofEvidence(proof, claims))
                .orElseGet(() -> new MissingProof(question.unproven()));
    }
}
