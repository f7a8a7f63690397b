package org.daysheet.desktop.encounters;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A saved visit that was changed elsewhere while something was typed over it. Neither of the two goes before somebody
/// has said which one is to stay.
public final class OvertakenVisit {
    private final EntryViewModel form;
    private final EncounterDesk desk;
    private final Latest reads;
    private final ReadOnlyObjectWrapper<@Nullable LoadedVisit> stored = new ReadOnlyObjectWrapper<>();
    private @Nullable LoadedVisit replaced;

    OvertakenVisit(EntryViewModel form, EncounterDesk desk, Background background) {
        this.form = form;
        this.desk = desk;
        this.reads = new Latest(background);
    }

    /// The visit as it is kept now, null while it is what the form began with.
    ReadOnlyObjectProperty<@Nullable LoadedVisit> stored() {
        return stored.getReadOnlyProperty();
    }

    /// What is asked, empty for nothing: what somebody should know of the visit as it is kept now.
    public String words() {
        LoadedVisit now = stored.get();
        if (now == null) {
            return "";
        }
        EncounterDraft facts = now.kept().facts();
        return Texts.of(
                "encounters.overtaken",
                now.patient().name(),
                Formats.date(facts.serviceOn()),
                ProviderChoice.name(now.book().rendering(), facts.providers().rendering()),
                facts.lines().size(),
                Formats.amount(Money.sum(
                        facts.lines().stream().map(ChargeDraft::amount).map(OvertakenVisit::known))));
    }

    private static Money known(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    /// It is changed: somebody has to say what becomes of what is typed.
    void found(LoadedVisit now) {
        stored.set(now);
    }

    /// It could not be replaced: it is read as it is now.
    void read() {
        EncounterDesk.Over over = form.over();
        if (over != null) {
            reads.fetch(
                    () -> LoadedVisit.read(desk, over.id()),
                    this::found,
                    failure -> form.tell(failure.message(), Badge.Tone.BAD));
        }
    }

    /// What is typed stays in the form, and will replace what is kept when it is saved. It is not saved until then,
    /// even where it says what the form began with.
    public void goOn() {
        LoadedVisit now = stored.get();
        if (now != null) {
            forget();
            replaced = now;
            form.replace(now);
        }
    }

    /// What is kept comes into the form, also when it was about to be replaced; what was typed is thrown away.
    ///
    /// @return whether there was anything to choose between
    public boolean take() {
        LoadedVisit asked = stored.get();
        LoadedVisit now = asked == null ? replaced : asked;
        if (now != null) {
            form.half().drop();
            form.take(now);
        }
        return now != null;
    }

    /// Another visit is in the form, or this one was saved.
    void forget() {
        reads.forget();
        stored.set(null);
        replaced = null;
    }
}
