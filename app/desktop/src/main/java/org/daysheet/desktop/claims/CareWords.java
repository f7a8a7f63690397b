package org.daysheet.desktop.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.AmbulanceRide;
import org.daysheet.edi.claim837.AmbulanceStop;
import org.daysheet.edi.claim837.AmbulanceTransport;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ConditionAnswer;
import org.daysheet.edi.claim837.Contract;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.claim837.Pricing;
import org.daysheet.edi.claim837.SpinalCare;
import org.daysheet.types.money.Money;

/// What few claims say of rides, spines, conditions and repricing, in words, by the name of the line.
final class CareWords {
    private static final Set<String> NOTES = Set.of("CER", "DCP", "DGN", "TPO");

    private CareWords() {}

    static Map<String, String> of(ClaimExtras extras) {
        Map<String, String> words = new LinkedHashMap<>();
        AmbulanceRide ride = extras.ambulance();
        if (ride != null) {
            ride(ride, words);
        }
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
        Contract contract = extras.contract();
        if (contract != null) {
            Money amount = contract.amount();
            words.put(
                    "contract",
                    DocumentWords.joined(
                            " ", contract.kind(), amount == null ? "" : Formats.amount(amount), contract.code()));
        }
        Pricing pricing = extras.pricing();
        if (pricing != null) {
            words.put(
                    "repriced", pricing.organization() + " " + pricing.allowed().plain());
        }
        return words;
    }

    /// The words of a note, behind what they are about where that is something of its own.
    static String note(Note note) {
        return NOTES.contains(note.kind()) ? Texts.of("claims.note." + note.kind(), note.text()) : note.text();
    }

    /// What few claims say of their patient.
    static Map<String, String> of(PatientExtras patient) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("died", Formats.date(patient.deathDate()));
        words.put("weight", patient.weight());
        words.put("pregnant", patient.pregnant() ? Texts.of("claims.document.yes") : "");
        words.put(
                "contact",
                DocumentWords.joined(
                        " ", patient.contact().name(), patient.contact().phone()));
        return words;
    }

    private static void ride(AmbulanceRide ride, Map<String, String> words) {
        AmbulanceTransport transport = ride.transport();
        if (transport != null) {
            words.put("ride", Texts.of("claims.document.ride.words", transport.reason(), transport.miles()));
        }
        AmbulanceStop from = ride.pickUp();
        AmbulanceStop to = ride.dropOff();
        words.put("picked-up", from == null ? "" : DocumentWords.address(from.address()));
        words.put(
                "taken-to",
                to == null ? "" : DocumentWords.joined("\n", to.name(), DocumentWords.address(to.address())));
    }

    private static String words(ConditionAnswer answer) {
        return answer.category() + " " + (answer.applies() ? "Y" : "N") + " " + String.join(" ", answer.codes());
    }
}
