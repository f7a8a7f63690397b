package org.daysheet.desktop.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.Attachment;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.Contract;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.Pricing;
import org.daysheet.edi.claim837.SpinalCare;
import org.jspecify.annotations.Nullable;

/// What few claims or lines say of rides, spines, conditions, contracts and repricing, in words, by the name of the
/// line.
final class CareWords {
    private static final Set<String> NOTES = Set.of("CER", "DCP", "DGN", "TPO");

    private CareWords() {}

    static Map<String, String> of(ClaimExtras extras) {
        Map<String, String> words = new LinkedHashMap<>(ride(extras.ambulance()));
        SpinalCare spine = extras.spinalCare();
        if (spine != null) {
            words.put("spine", DocumentWords.joined(" ", spine.condition(), spine.description(), spine.more()));
        }
        words.put(
                "conditions",
                String.join(
                        "\n", extras.conditions().stream().map(CareWords::words).toList()));
        words.put("condition-codes", String.join(" ", extras.conditionCodes()));
        words.put("anesthesia-for", String.join(" ", extras.anesthesiaProcedures()));
        words.put("file-information", String.join("\n", extras.fileInformation()));
        words.put("contract", words(extras.contract()));
        words.put("repriced", words(extras.pricing()));
        return words;
    }

    /// The words of a note, behind what they are about where that is something of its own.
    static String note(Note note) {
        return NOTES.contains(note.kind())
                ? Texts.of("claims.note." + note.kind(), note.text())
                : PartyWords.number("ADD", note.kind(), note.text());
    }

    /// What few claims say of their patient.
    static Map<String, String> of(PatientExtras patient) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("died", Formats.date(patient.deathDate()));
        words.put("weight", patient.weight());
        words.put("pregnant", patient.pregnant() ? Texts.of("claims.document.yes") : "");
        words.put("contact", PartyWords.contact(patient.contact()));
        return words;
    }

    /// Why, how far and from where to where an ambulance went; nothing without a ride.
    static Map<String, String> ride(@Nullable AmbulanceRide ride) {
        Map<String, String> words = new LinkedHashMap<>();
        if (ride == null) {
            return words;
        }
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            words.put("ride", Texts.of("claims.document.ride.words", transport.reason(), transport.miles()));
            words.put("ride-weight", transport.weight());
            words.put("round-trip", transport.roundTrip());
            words.put("stretcher", transport.stretcher());
        }
        words.put("picked-up", stop(ride.pickUp()));
        words.put("taken-to", stop(ride.dropOff()));
        return words;
    }

    private static String stop(@Nullable AmbulanceStop stop) {
        return stop == null ? "" : DocumentWords.joined("\n", stop.name(), DocumentWords.address(stop.address()));
    }

    static String papers(Attachment papers) {
        return DocumentWords.joined(" ", papers.report() + "-" + papers.transmission(), papers.controlNumber());
    }

    static String words(ConditionAnswer answer) {
        return answer.category() + " " + (answer.applies() ? "Y" : "N") + " " + String.join(" ", answer.codes());
    }

    static String words(@Nullable Contract contract) {
        return contract == null
                ? ""
                : DocumentWords.joined(
                        " ",
                        contract.kind(),
                        Formats.amount(contract.amount()),
                        percent(contract.percent()),
                        contract.code(),
                        contract.discount().isEmpty() ? "" : Texts.of("claims.document.discount", contract.discount()),
                        contract.version());
    }

    private static String percent(String number) {
        return number.isEmpty() ? "" : number + " %";
    }

    static String words(@Nullable Pricing pricing) {
        if (pricing == null) {
            return "";
        }
        Pricing.ApprovedProcedure approved = pricing.approvedProcedure();
        return DocumentWords.joined(
                "\n",
                DocumentWords.joined(
                        " ", pricing.organization(), pricing.allowed().plain()),
                DocumentWords.joined(" ", pricing.method(), pricing.rate(), Formats.amount(pricing.saved())),
                DocumentWords.joined(" ", pricing.approvedGroup(), Formats.amount(pricing.approvedAmount())),
                DocumentWords.joined(" ", approved.qualifier(), approved.code(), approved.units(), approved.unitType()),
                DocumentWords.joined(" ", pricing.rejected(), pricing.compliance(), pricing.exception()));
    }
}
