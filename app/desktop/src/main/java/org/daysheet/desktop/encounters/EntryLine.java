package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.practice.Fee;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A line of the form. Its amount is the fee times the units, until somebody types another; emptied, it is the fee
/// again.
public final class EntryLine {
    private static final String FIRST = "A";
    private static final String ONE = "1";

    private final Form<LineField> form = new Form<>(List.of(LineField.values()));
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper each = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private @Nullable Fee fee;
    private @Nullable Money before;
    private boolean isByHand;
    private boolean isSettling;
    private String unread = "";

    EntryLine() {
        form.fill(Map.of(LineField.POINTERS, FIRST, LineField.UNITS, ONE));
        form.text(LineField.AMOUNT).addListener((_, _, now) -> {
            if (!isSettling) {
                isByHand = !now.isBlank();
                settle();
            }
        });
        form.text(LineField.UNITS).addListener((_, _, _) -> settle());
    }

    /// A line with texts to begin with.
    ///
    /// @param before what it cost the last time, to be taken where no fee is known; null for none
    static EntryLine of(Map<LineField, String> texts, @Nullable Money before) {
        EntryLine line = new EntryLine();
        line.before = before;
        line.form.fill(texts);
        return line;
    }

    public Form<LineField> form() {
        return form;
    }

    /// What the fee schedule calls the procedure.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// The fee of one unit, empty when none is known.
    public ReadOnlyStringProperty each() {
        return each.getReadOnlyProperty();
    }

    /// What somebody should look at before the line is charged, empty for nothing.
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    /// What the fee schedule would give where another amount was typed, empty where it says nothing else.
    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /// Whether nothing was entered that has to be kept.
    public boolean isBlank() {
        return form.typed().entrySet().stream()
                .allMatch(entry -> entry.getValue().isEmpty()
                        || entry.getKey() == LineField.POINTERS
                        || entry.getKey() == LineField.UNITS);
    }

    /// Whether the amount is left to the fee schedule.
    boolean isPriced() {
        return !isByHand;
    }

    /// The amount as far as it can be read.
    Optional<Money> amount() {
        return AmountWords.read(form.typed(LineField.AMOUNT));
    }

    /// Says what somebody should look at; that no fee could be read comes first.
    void caution(String text) {
        caution.set(unread.isEmpty() ? text : unread);
    }

    /// The fee could not be looked up: nobody knows whether there is one.
    void unpriced(String why) {
        unread = why;
        fee = null;
        words.set("");
        each.set("");
        settle();
    }

    /// The fee was looked up.
    void priced(Optional<Fee> found) {
        unread = "";
        fee = found.orElse(null);
        words.set(found.map(Fee::shortName).orElse(""));
        each.set(found.map(known -> Formats.amount(known.amount())).orElse(""));
        Money last = before;
        if (found.isEmpty() && last != null && !isByHand) {
            form.text(LineField.AMOUNT).set(Formats.amount(last));
        } else if (isByHand && amount().equals(reckoned())) {
            isByHand = false; // as the schedule says: follows it from now on
        }
        before = null;
        settle();
    }

    /// What is typed, for whoever asks whether something changed; an amount of the fee schedule does not count.
    Map<LineField, String> kept() {
        Map<LineField, String> all = form.typed();
        if (!isByHand) {
            all.put(LineField.AMOUNT, "");
        }
        return all;
    }

    private void settle() {
        if (!isByHand) {
            isSettling = true;
            form.text(LineField.AMOUNT).set(reckoned().map(Formats::amount).orElse(""));
            isSettling = false;
        }
        hint.set(amount().filter(_ -> isByHand)
                .flatMap(typed -> reckoned().filter(fees -> !fees.equals(typed)))
                .map(fees -> Texts.of("encounters.line.fees", Formats.amount(fees)))
                .orElse(""));
    }

    private Optional<Money> reckoned() {
        Fee known = fee;
        return known == null
                ? Optional.empty()
                : LineReading.units(form.typed(LineField.UNITS))
                        .filter(units -> units.type() == Units.Type.UN)
                        .map(units -> units.times(known.amount()));
    }
}
