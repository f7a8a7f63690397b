package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.Contract;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.Note;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What hardly any line of a claim says, in words: its ride, papers, forms, further notes and contract.
final class LineSupplementWords {
    private LineSupplementWords() {}

    static List<String> of(LineExtras extras) {
        List<String> words = new ArrayList<>();
        AmbulanceRide ride = extras.ambulance();
        if (ride != null) {
            ride(words, ride);
        }
        extras.conditions()
                .forEach(answer -> LineWords.add(
                        words,
                        "condition",
                        answer.category()
                                + " "
                                + (answer.applies() ? "Y" : "N")
                                + " "
                                + String.join(" ", answer.codes())));
        extras.attachments()
                .forEach(papers -> LineWords.add(
                        words,
                        "papers",
                        DocumentWords.joined(
                                " ", papers.report() + "-" + papers.transmission(), papers.controlNumber())));
        Equipment equipment = extras.equipment();
        if (equipment != null) {
            equipment.forms().forEach(form -> LineWords.add(words, "form", form(form)));
        }
        Note other = extras.thirdPartyNote();
        LineWords.add(words, "third-party-note", other == null ? "" : other.text());
        extras.fileInformation().forEach(text -> LineWords.add(words, "file-information", text));
        Contract contract = extras.contract();
        LineWords.add(words, "contract", contract == null ? "" : contract(contract));
        return words;
    }

    private static void ride(List<String> words, AmbulanceRide ride) {
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            LineWords.add(
                    words,
                    "ride",
                    DocumentWords.joined(
                            ", ",
                            transport.reason(),
                            transport.miles() + " mi",
                            transport.weight().isEmpty() ? "" : transport.weight() + " lb",
                            transport.roundTrip(),
                            transport.stretcher()));
        }
        LineWords.add(words, "picked-up", stop(ride.pickUp()));
        LineWords.add(words, "taken-to", stop(ride.dropOff()));
    }

    private static String stop(@Nullable AmbulanceStop stop) {
        return stop == null
                ? ""
                : DocumentWords.joined(
                        ", ", stop.name(), DocumentWords.address(stop.address()).replace("\n", ", "));
    }

    private static String form(Equipment.Form form) {
        return form.kind()
                + " "
                + form.code()
                + ": "
                + form.answers().stream()
                        .map(answer -> answer.question() + "=" + value(answer))
                        .collect(Collectors.joining("; "));
    }

    private static String value(Equipment.Answer answer) {
        return Stream.of(
                        answer.yesNo(),
                        answer.text(),
                        answer.date() == null ? "" : Formats.date(answer.date()),
                        answer.percent().isEmpty() ? "" : answer.percent() + "%")
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String contract(Contract contract) {
        @Nullable Money amount = contract.amount();
        return Stream.of(contract.kind(), amount == null ? null : Formats.amount(amount), contract.code())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
