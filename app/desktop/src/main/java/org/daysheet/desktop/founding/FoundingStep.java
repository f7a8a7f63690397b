package org.daysheet.desktop.founding;

import java.util.Arrays;
import java.util.List;
import org.daysheet.desktop.parts.Texts;

/// A step of the form for a new practice.
public enum FoundingStep {
    /// What claims say about the practice.
    PRACTICE,
    /// Who treats, and who pays first.
    PEOPLE,
    /// Where it is kept, and what opens it.
    KEEPING;

    /// The fields of the step, in their order.
    public List<FoundingField> fields() {
        return Arrays.stream(FoundingField.values())
                .filter(field -> field.step() == this)
                .toList();
    }

    /// What the step is for.
    String words() {
        return Texts.of("founding.words." + name());
    }

    /// Which step it is, of how many.
    String title() {
        return Texts.of("founding.step", ordinal() + 1, values().length, Texts.of("founding.step." + name()));
    }

    boolean isLast() {
        return this == KEEPING;
    }

    FoundingStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    FoundingStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
