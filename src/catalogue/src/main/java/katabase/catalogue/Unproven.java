package katabase.catalogue;

/** Why a question has no proof. */
public enum Unproven {
    /** Good engineers may answer otherwise. */
    OPINION,
    /** Only Django or another part of its world could show it. */
    DJANGO_ONLY,
    /** It asks what a word means. */
    VOCABULARY,
    /** It weighs designs, whose merits no single run shows. */
    DESIGN
}
