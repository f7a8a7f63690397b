package org.daysheet.desktop.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;

/// Reads everything about a patient for the panel beside the list.
///
/// @param office the open practice
record PatientDetails(Office office) {
    Details of(PatientRow row) {
        Patient patient = office.patients().patient(row.id());
        Guarantor guarantor = office.patients().guarantor(patient.guarantor());
        List<Details.Part> parts = new ArrayList<>();
        parts.add(new Details.Part(Texts.of("patients.details.open"), open(row)));
        parts.add(new Details.Part(Texts.of("patients.details.person"), person(patient)));
        for (Coverage coverage : office.patients().coverages(row.id())) {
            parts.add(coverage(coverage));
        }
        parts.add(new Details.Part(Texts.of("patients.details.guarantor"), guarantor(guarantor)));
        return new Details(row.name(), parts);
    }

    private List<Line> open(PatientRow row) {
        List<Line> lines = new ArrayList<>();
        Map<ResponsibleParty, Money> balances =
                office.session().read(tx -> office.balances().ofPatient(tx, row.id()));
        for (ResponsibleParty party : ResponsibleParty.values()) {
            Money amount = balances.getOrDefault(party, Money.ZERO);
            if (!amount.isZero()) {
                lines.add(Line.figure(Texts.of("patients.party." + party.name()), Formats.amount(amount)));
            }
        }
        lines.add(Line.figure(Texts.of("patients.column.total"), Formats.amount(row.total())));
        return lines;
    }

    private static List<Line> person(Patient patient) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.words(Texts.of("patients.column.account"), patient.facts().accountNumber()));
        lines.add(Line.words(
                Texts.of("patients.column.birth"), Formats.date(patient.facts().birthOn())));
        lines.add(Line.words(
                Texts.of("patients.details.sex"),
                Texts.of("patients.sex." + patient.facts().sex().name())));
        add(lines, "patients.details.phone", patient.facts().phone());
        add(lines, "patients.details.address", address(patient.facts().address()));
        return lines;
    }

    private Details.Part coverage(Coverage coverage) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.words(
                Texts.of("patients.details.payer"),
                office.practices().payer(coverage.facts().payer()).facts().name()));
        add(lines, "patients.details.member", coverage.facts().memberNumber());
        add(lines, "patients.details.group", coverage.facts().groupNumber());
        add(lines, "patients.details.plan", coverage.facts().planName());
        String until = Formats.date(coverage.facts().period().to());
        String from = Formats.date(coverage.facts().period().from());
        lines.add(Line.words(
                Texts.of("patients.details.period"),
                until.isEmpty()
                        ? Texts.of("patients.details.since", from)
                        : Texts.of("patients.details.between", from, until)));
        return new Details.Part(Texts.of("patients.coverage." + coverage.facts().sequence()), lines);
    }

    private static List<Line> guarantor(Guarantor guarantor) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.words(
                Texts.of("patients.details.name"), guarantor.facts().name().display()));
        lines.add(Line.words(
                Texts.of("patients.column.account"), guarantor.facts().accountNumber()));
        add(lines, "patients.details.phone", guarantor.facts().phone());
        add(lines, "patients.details.address", address(guarantor.facts().address()));
        guarantor.hold().ifPresent(reason -> lines.add(Line.words(Texts.of("patients.details.hold"), reason)));
        return lines;
    }

    private static void add(List<Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(Line.words(Texts.of(key), value));
        }
    }

    private static String address(PostalAddress address) {
        String street = address.line2().isEmpty() ? address.line1() : address.line1() + "\n" + address.line2();
        String abroad = address.isAbroad() ? "\n" + address.countryName() : "";
        return address.isNone() ? "" : street + "\n" + address.place() + abroad;
    }
}
