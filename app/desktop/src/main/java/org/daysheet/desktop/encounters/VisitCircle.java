package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// What follows the patient and the day of a visit: fees, who pays first, and what was charged already.
public final class VisitCircle {
    private final EncounterDesk desk;
    private final EntryLines lines;
    private final Latest reads;
    private List<Offer> authorizations = List.of();
    private final ReadOnlyStringWrapper payer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper eligibility = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastCase = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unmet = new ReadOnlyBooleanWrapper();
    private Opener opener = _ -> {};
    private Runnable again = () -> {};
    private @Nullable About about;
    private final ReadOnlyObjectWrapper<@Nullable Link> checking = new ReadOnlyObjectWrapper<>();
    private final BooleanExpression insured = Bindings.isNotNull(checking);

    /// What is said is about this patient on this day.
    private record About(PatientId patient, LocalDate day) {}

    VisitCircle(EncounterDesk desk, Background background, EntryLines lines) {
        this.desk = desk;
        this.lines = lines;
        this.reads = new Latest(background);
    }

    /// Who pays first, in words, and under which number visits were allowed.
    public ReadOnlyStringProperty payer() {
        return payer.getReadOnlyProperty();
    }

    /// What the payer said about the coverage, in words; empty when nothing is to be said.
    public ReadOnlyStringProperty eligibility() {
        return eligibility.getReadOnlyProperty();
    }

    /// The case the patient was last treated for, in words; empty when none is known.
    public ReadOnlyStringProperty lastCase() {
        return lastCase.getReadOnlyProperty();
    }

    /// Whether the payer has to be asked about the coverage.
    public ReadOnlyBooleanProperty unmet() {
        return unmet.getReadOnlyProperty();
    }

    /// Whether a payer can be asked about the coverage of this visit.
    public BooleanExpression isInsured() {
        return insured;
    }

    /// Says what brings the form of an eligibility check to the front.
    public void openBy(Opener opens) {
        opener = opens;
    }

    /// Records what the payer says about the coverage of this visit; what is typed of the visit stays in the form.
    void recordEligibility() {
        Link wanted = checking.get();
        if (wanted != null) {
            opener.open(wanted);
        }
    }

    /// The form comes back to the front: something may have been recorded meanwhile.
    void again() {
        again.run();
    }

    /// Numbers of authorizations, as long as none is typed: what is typed is never made longer.
    Offers authorizations() {
        return (typed, show) -> show.accept(typed.isBlank() ? authorizations : List.of());
    }

    /// Something changed.
    ///
    /// @param who null while nobody is chosen
    /// @param visit says the day, and whether the patient pays alone, whatever coverage there is
    /// @param over the kept visit in the form, whose own charges are no others; null for a new one
    void settle(
            @Nullable PatientChoice who, Form<VisitField> visit, LocalDate today, EncounterDesk.@Nullable Over over) {
        boolean paysAlone = visit.typed(VisitField.SELF_PAY).equals(FormGrid.YES);
        Optional<LocalDate> day = DayWords.read(visit.typed(VisitField.DAY), today);
        lines.settle(new EntryLines.Setting(who == null ? null : who.id(), paysAlone, day.orElse(today), today));
        again = () -> settle(who, visit, today, over);
        if (who == null || day.isEmpty()) {
            reads.forget();
            about = null;
            empty();
            return;
        }
        About now = new About(who.id(), day.get());
        if (!now.equals(about)) {
            about = now;
            empty();
        }
        reads.fetch(
                () -> desk.circle(who.id(), day.get(), over == null ? null : over.id()),
                circle -> {
                    payer.set(paysAlone ? Texts.of("encounters.payer.none") : words(circle));
                    authorizations = paysAlone ? List.of() : circle.authorizations();
                    boolean isAsked = !paysAlone && !circle.payer().isEmpty();
                    eligible(
                            isAsked ? circle.eligible() : EncounterDesk.Eligible.UNASKED,
                            isAsked ? new Link.OfNewEligibility(who.id(), null, day.get()) : null);
                    lines.charged(circle.charged());
                    lastCase.set(CaseWords.of(circle.lastCase()));
                },
                failure -> payer.set(Texts.of("encounters.payer.unread", failure.message())));
    }

    /// Nothing is said until it is read.
    private void empty() {
        payer.set("");
        eligible(EncounterDesk.Eligible.UNASKED, null);
        authorizations = List.of();
        lastCase.set("");
        lines.charged(Set.of());
    }

    private void eligible(EncounterDesk.Eligible known, @Nullable Link link) {
        checking.set(link);
        eligibility.set(known.words());
        unmet.set(known.isUnmet());
    }

    private static String words(EncounterDesk.Circle circle) {
        if (circle.payer().isEmpty()) {
            return Texts.of("encounters.payer.none");
        }
        String words = circle.copay().isZero()
                ? circle.payer()
                : Texts.of("encounters.payer.copay", circle.payer(), Formats.amount(circle.copay()));
        return circle.authorizations().isEmpty()
                ? words
                : Texts.of(
                        "encounters.payer.authorization",
                        words,
                        circle.authorizations().getFirst().text(),
                        circle.authorizations().getFirst().words());
    }
}
