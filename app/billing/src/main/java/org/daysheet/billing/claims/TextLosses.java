package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.FormAnswer;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Provider;
import org.daysheet.types.code.Icd10;
import org.jspecify.annotations.Nullable;

/// Finds the names, addresses and words of a claim that were cut or lost a letter on their way into it. Pure.
final class TextLosses {
    private final List<TextLoss> losses = new ArrayList<>();

    private TextLosses() {}

    static List<TextLoss> of(ClaimSources sources) {
        var found = new TextLosses();
        PracticeFacts practice = sources.practice().facts();
        practice.soleProprietor()
                .ifPresentOrElse(
                        person -> found.name("billingProvider.name", person),
                        () -> found.text("billingProvider.name", practice.name(), ClaimText.LAST_NAME));
        found.address("billingProvider.address", practice.address());
        found.address("billingProvider.payTo", practice.payTo());
        boolean isSubscriber = sources.coverage().facts().otherSubscriber().isEmpty();
        String patient = isSubscriber ? "subscriber" : "dependent";
        found.name(patient + ".name", sources.patient().facts().name());
        found.address(patient + ".address", sources.patient().facts().address());
        sources.coverage().facts().otherSubscriber().ifPresent(other -> found.name("subscriber.name", other.name()));
        found.text("payer.name", sources.payer().facts().name(), ClaimText.LAST_NAME);
        sources.payer()
                .facts()
                .references()
                .forEach((kind, number) -> found.text("payer.references[" + kind.qualifier() + "]", number, 50));
        found.address("payer.address", sources.payer().facts().address());
        found.name("providers.rendering.name", sources.rendering().facts().name());
        sources.whoReferred()
                .ifPresent(other ->
                        found.name("providers.referring.name", other.facts().name()));
        person(found, "providers.primaryCare.name", sources.primaryCare());
        person(found, "providers.supervising.name", sources.supervising());
        person(found, "lines[1].extras.providers.ordering.provider.name", sources.ordering());
        sources.whereElse().ifPresent(place -> {
            found.text("providers.facility.name", place.facts().name().last(), ClaimText.LAST_NAME);
            found.address("providers.facility.address", place.facts().address());
        });
        care(found, sources.encounter().facts().circumstances().more().care());
        found.text(
                "note.text", sources.encounter().facts().circumstances().note().text(), ClaimText.WORDS);
        lines(found, sources);
        if (!sources.untold().isEmpty()) {
            String codes = sources.untold().stream().map(Icd10::toString).collect(Collectors.joining(" "));
            found.losses.add(new TextLoss(TextLoss.DIAGNOSES, codes, ""));
        }
        return List.copyOf(found.losses);
    }

    private static void lines(TextLosses found, ClaimSources sources) {
        List<Charge> charges = sources.encounter().charges();
        for (int i = 0; i < charges.size(); i++) {
            found.text(
                    "lines[" + (i + 1) + "].procedure.description",
                    charges.get(i).facts().description(),
                    ClaimText.WORDS);
            found.text(
                    "lines[" + (i + 1) + "].note.text",
                    charges.get(i).facts().more().note(),
                    ClaimText.WORDS);
            parties(found, "lines[" + (i + 1) + "].", sources, charges.get(i));
            supplement(
                    found,
                    "lines[" + (i + 1) + "].extras.",
                    charges.get(i).facts().more().particulars().supplement());
        }
    }

    private static void parties(TextLosses found, String line, ClaimSources sources, Charge charge) {
        LineParties own = charge.facts().more().parties();
        String others = line + "extras.providers.";
        person(found, line + "rendering.name", sources.ofLine(own.rendering()));
        person(found, others + "referring.name", sources.ofLine(own.referring()));
        person(found, others + "supervising.name", sources.ofLine(own.supervising()));
        person(found, others + "ordering.provider.name", sources.ofLine(own.ordering()));
        Provider place = sources.ofLine(own.facility());
        if (place != null) {
            found.text(others + "facility.name", place.facts().name().last(), ClaimText.LAST_NAME);
            found.address(others + "facility.address", place.facts().address());
        }
    }

    private static void person(TextLosses found, String path, @Nullable Provider person) {
        if (person != null) {
            found.name(path, person.facts().name());
        }
    }

    private static void care(TextLosses found, RareCare care) {
        ride(found, "extras.ambulance.", care.ambulance());
        FileInformation.parts(care.particulars().fileInformation())
                .forEach(part -> found.text("extras.fileInformation", part, ClaimText.WORDS));
        found.text("extras.spinalCare.description", care.spine().description(), ClaimText.WORDS);
    }

    private static void ride(TextLosses found, String path, AmbulanceTrip trip) {
        found.text(path + "transport.roundTrip", trip.ride().roundTrip(), ClaimText.WORDS);
        found.text(path + "transport.stretcher", trip.ride().stretcher(), ClaimText.WORDS);
        found.address(path + "pickUp.address", trip.from());
        found.text(path + "dropOff.name", trip.place(), ClaimText.LAST_NAME);
        found.address(path + "dropOff.address", trip.to());
    }

    private static void supplement(TextLosses found, String path, LineSupplement told) {
        ride(found, path + "ambulance.", told.ride());
        found.text(path + "thirdPartyNote", told.remarks().thirdParty(), ClaimText.WORDS);
        FileInformation.parts(told.remarks().fileInformation())
                .forEach(part -> found.text(path + "fileInformation", part, ClaimText.WORDS));
        told.forms().forms().stream()
                .flatMap(form -> form.answers().stream())
                .filter(answer -> answer.kind() == FormAnswer.Kind.TEXT)
                .forEach(answer -> found.text(path + "equipment.forms", answer.value(), FormAnswer.LONGEST));
    }

    private void name(String path, PersonName name) {
        text(path, name.last(), ClaimText.LAST_NAME);
        text(path, name.first(), ClaimText.FIRST_NAME);
        text(path, name.middle(), ClaimText.MIDDLE_NAME);
        text(path, name.suffix(), ClaimText.NAME_SUFFIX);
    }

    private void address(String path, PostalAddress address) {
        text(path, address.line1(), ClaimText.STREET);
        text(path, address.line2(), ClaimText.STREET);
        text(path, address.city(), ClaimText.CITY);
    }

    private void text(String path, String entered, int longest) {
        if (ClaimText.isLoss(entered, longest)) {
            losses.add(new TextLoss(path, entered, ClaimText.of(entered, longest)));
        }
    }
}
