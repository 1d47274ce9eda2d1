package katabase.catalogue;

import java.util.List;

/** What a reader does to answer a question: one type for each {@link Kind}. */
public sealed interface Task {

    /**
     * Gives the kind, for a {@code switch} over all of them.
     *
     * @return the kind of this task
     */
    Kind kind();

    /**
     * Gives what a reader chooses from.
     *
     * @return the options of a task in which some are right and some are wrong; none of any other
     */
    default List<Option> choices() {
        return List.of();
    }

    /**
     * Choose the right option.
     *
     * @param options three to five, exactly one of them correct
     */
    record Single(List<Option> options) implements Task {

        /** Copies the options. */
        public Single {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.SINGLE;
        }

        @Override
        public List<Option> choices() {
            return options;
        }
    }

    /**
     * Choose every right option.
     *
     * @param options three to six, at least one of them correct and at least one wrong
     */
    record Multiple(List<Option> options) implements Task {

        /** Copies the options. */
        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.MULTIPLE;
        }

        @Override
        public List<Option> choices() {
            return options;
        }
    }

    /**
     * Put steps in order.
     *
     * @param options the steps, three or more, in the right order
     */
    record Order(List<Step> options) implements Task {

        /** Copies the steps. */
        public Order {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.ORDER;
        }
    }

    /**
     * Predict what a program prints or does.
     *
     * @param options three to five outputs, exactly one of them correct
     */
    record Predict(List<Option> options) implements Task {

        /** Copies the options. */
        public Predict {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.PREDICT;
        }

        @Override
        public List<Option> choices() {
            return options;
        }
    }

    /**
     * Answer in free words.
     *
     * @param checklist three or more points which a good answer names
     */
    record Open(List<String> checklist) implements Task {

        /** Copies the points. */
        public Open {
            checklist = List.copyOf(checklist);
        }

        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }
}
