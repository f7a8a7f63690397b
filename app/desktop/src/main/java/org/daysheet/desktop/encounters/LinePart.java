package org.daysheet.desktop.encounters;

import java.util.Optional;
import java.util.stream.Stream;

/// A group of fields of a line that stays away until something stands in it or somebody asks for it.
enum LinePart {
    /// Who took part, and under which numbers.
    PARTIES(LineField.RENDERING, LineField.PURCHASE_PRICE),
    /// Equipment, results, days, taxes and numbers.
    EQUIPMENT(LineField.EQUIPMENT_DAYS, LineField.BATCH),
    /// A ride of its own.
    RIDE(LineField.RIDE_REASON, LineField.STRETCHER),
    /// Further words and a contract.
    REMARKS(LineField.NOTE_KIND, LineField.CONTRACT_VERSION),
    /// Papers and forms.
    PAPERS(LineField.PAPERS, LineField.FORMS);

    private final LineField first;
    private final LineField last;

    LinePart(LineField first, LineField last) {
        this.first = first;
        this.last = last;
    }

    /// The group of a field; empty for one that is always there.
    static Optional<LinePart> of(LineField field) {
        return Stream.of(values()).filter(part -> part.holds(field)).findFirst();
    }

    /// Where the group begins.
    LineField first() {
        return first;
    }

    boolean holds(LineField field) {
        return field.ordinal() >= first.ordinal() && field.ordinal() <= last.ordinal();
    }

    /// Whether something stands in one of its fields, or is wrong with one.
    boolean isUsed(EntryLine line) {
        return Stream.of(LineField.values())
                .filter(this::holds)
                .anyMatch(field -> !line.form().typed(field).isEmpty()
                        || !line.form().problem(field).get().isEmpty());
    }

    /// The group after it that one key leads through: all but the people, round and round.
    LinePart next() {
        return this == PAPERS ? EQUIPMENT : values()[ordinal() + 1];
    }
}
