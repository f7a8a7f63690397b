package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.Contract;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.jspecify.annotations.Nullable;

/// What the lines of a claim tell beside what was done and what it costs, one fact a row, as it stands in the document
/// that is sent (837P loops 2400, 2420G, 2420H and 2440).
final class LineFacts {
    private final Table table = Table.of("line", "Line", "what", "Fact", "value", "Told");

    private LineFacts() {}

    static Table of(ProfessionalClaim claim) {
        var facts = new LineFacts();
        for (int i = 0; i < claim.lines().size(); i++) {
            facts.line(i + 1, claim.lines().get(i));
        }
        return facts.table;
    }

    private void line(int number, ServiceLine line) {
        LineExtras extras = line.extras();
        line.dates().forEach(date -> add(number, "date " + date.qualifier(), date.from()));
        line.references().forEach(other -> add(number, "number " + other.qualifier(), other.value()));
        equipment(number, extras.equipment());
        ride(number, extras.ambulance());
        extras.conditions()
                .forEach(answer -> add(
                        number,
                        "condition " + answer.category(),
                        (answer.applies() ? "Y " : "N ") + String.join(" ", answer.codes())));
        extras.attachments()
                .forEach(papers -> add(
                        number,
                        "papers",
                        told(" ", papers.report() + "-" + papers.transmission(), papers.controlNumber())));
        extras.quantities().forEach(count -> add(number, "count " + count.qualifier(), count.quantity()));
        extras.results().forEach(result -> add(number, "result " + result.measured(), result.value()));
        extras.amounts()
                .forEach(amount -> add(
                        number, "amount " + amount.qualifier(), amount.amount().plain()));
        Contract contract = extras.contract();
        if (contract != null) {
            String amount = contract.amount() == null ? "" : contract.amount().plain();
            add(
                    number,
                    "contract",
                    told(
                            " ",
                            contract.kind(),
                            amount,
                            contract.percent().isEmpty() ? "" : contract.percent() + "%",
                            contract.code(),
                            contract.discount().isEmpty() ? "" : "discount " + contract.discount() + "%",
                            contract.version().isEmpty() ? "" : "version " + contract.version()));
        }
        extras.fileInformation().forEach(text -> add(number, "file information", text));
        note(number, line.note());
        note(number, extras.thirdPartyNote());
    }

    private void equipment(int number, @Nullable Equipment equipment) {
        if (equipment == null) {
            return;
        }
        Equipment.Rental rental = equipment.rental();
        if (rental != null) {
            add(
                    number,
                    "equipment",
                    told(
                            " ",
                            rental.days() + " days",
                            rental.rentalPrice().plain(),
                            rental.purchasePrice().plain(),
                            rental.frequency()));
        }
        Equipment.Certification certification = equipment.certification();
        if (certification != null) {
            add(number, "certification", certification.kind() + " " + certification.months() + " months");
        }
        for (Equipment.Form form : equipment.forms()) {
            String which = "form " + form.kind() + " " + form.code();
            form.answers().forEach(answer -> add(number, which, answer.question() + "=" + value(answer)));
        }
    }

    private static String value(Equipment.Answer answer) {
        LocalDate day = answer.date();
        return told(
                " ",
                answer.yesNo(),
                answer.text(),
                day == null ? "" : day.toString(),
                answer.percent().isEmpty() ? "" : answer.percent() + "%");
    }

    private void ride(int number, @Nullable AmbulanceRide ride) {
        if (ride == null) {
            return;
        }
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            add(number, "ride", told(" ", transport.reason(), transport.miles() + " mi"));
            add(number, "weight", transport.weight());
            add(number, "round trip", transport.roundTrip());
            add(number, "stretcher", transport.stretcher());
        }
        stop(number, "picked up", ride.pickUp());
        stop(number, "taken to", ride.dropOff());
    }

    private void stop(int number, String what, @Nullable AmbulanceStop stop) {
        if (stop != null) {
            add(
                    number,
                    what,
                    told(
                            ", ",
                            stop.name(),
                            stop.address().line1(),
                            stop.address().city(),
                            told(" ", stop.address().state(), stop.address().zip())));
        }
    }

    private void note(int number, @Nullable Note note) {
        if (note != null) {
            add(number, "note " + note.kind(), note.text());
        }
    }

    private void add(int number, String what, Object value) {
        if (!Objects.toString(value).isEmpty()) {
            table.row(number, what, value.toString());
        }
    }

    private static String told(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
