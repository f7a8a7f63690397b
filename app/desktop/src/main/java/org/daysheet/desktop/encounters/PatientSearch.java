package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.function.Consumer;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.Offers;

/// Patients that are looked for while somebody types.
public final class PatientSearch implements Offers {
    private final EncounterDesk desk;
    private final Latest reads;
    private final Consumer<PatientChoice> chosen;
    private final Consumer<String> failed;
    private List<PatientChoice> found = List.of();

    /// @param chosen gets the one that was picked
    /// @param failed hears in words why nobody could be looked for
    PatientSearch(EncounterDesk desk, Background background, Consumer<PatientChoice> chosen, Consumer<String> failed) {
        this.desk = desk;
        this.reads = new Latest(background);
        this.chosen = chosen;
        this.failed = failed;
    }

    @Override
    public void find(String typed, Consumer<List<Offer>> show) {
        reads.fetch(
                () -> desk.patients(typed, MOST),
                choices -> {
                    found = choices;
                    show.accept(choices.stream().map(PatientSearch::offer).toList());
                },
                failure -> {
                    show.accept(List.of());
                    failed.accept(Texts.of("encounters.patients.unread", failure.message()));
                });
    }

    /// One that was offered is picked.
    public void pick(Offer offer) {
        found.stream()
                .filter(one -> one.id().toString().equals(offer.key()))
                .findFirst()
                .ifPresent(chosen);
    }

    private static Offer offer(PatientChoice one) {
        return new Offer(
                one.id().toString(),
                one.name(),
                Texts.of("encounters.patient", one.account(), Formats.date(one.birthOn())));
    }
}
