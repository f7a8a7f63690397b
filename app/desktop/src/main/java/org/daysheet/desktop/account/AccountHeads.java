package org.daysheet.desktop.account;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.statements.StatementRow;
import org.daysheet.desktop.account.AccountHead.Balance;
import org.daysheet.desktop.account.AccountHead.Household;
import org.daysheet.desktop.account.AccountHead.Member;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Reads whose an account is and how it stands.
///
/// @param office the open practice
/// @param day which day it is there
record AccountHeads(Office office, BusinessDay day) {
    AccountHead of(String number) {
        Patient patient = office.patients().patient(number);
        Guarantor guarantor = office.patients().guarantor(patient.guarantor());
        List<Patient> household = office.patients().household(patient.guarantor());
        Map<PatientId, Map<ResponsibleParty, Money>> balances = office.session()
                .read(tx -> office.balances()
                        .ofPatients(tx, household.stream().map(Patient::id).toList()));
        Map<ResponsibleParty, Money> own = balances.getOrDefault(patient.id(), Map.of());
        return new AccountHead(
                patient.id(),
                patient.facts().accountNumber(),
                patient.facts().name().display(),
                facts(patient),
                flags(patient, guarantor, own),
                balances(own),
                household(patient, guarantor, household, balances));
    }

    private String facts(Patient patient) {
        int age = Period.between(patient.facts().birthOn(), day.today()).getYears();
        List<String> facts = new ArrayList<>();
        facts.add(patient.facts().accountNumber());
        facts.add(Texts.of("account.head.born", Formats.date(patient.facts().birthOn()), age));
        facts.add(Texts.of("patients.sex." + patient.facts().sex().name()));
        if (!patient.facts().phone().isEmpty()) {
            facts.add(patient.facts().phone());
        }
        return String.join(" · ", facts);
    }

    private List<Badge> flags(Patient patient, Guarantor guarantor, Map<ResponsibleParty, Money> own) {
        List<Badge> flags = new ArrayList<>();
        guarantor
                .hold()
                .ifPresent(reason -> flags.add(new Badge(Texts.of("account.flag.held", reason), Badge.Tone.CAUTION)));
        if (guarantor.facts().address().isNone()) {
            flags.add(new Badge(Texts.of("account.flag.no-address"), Badge.Tone.CAUTION));
        }
        LocalDate today = day.today();
        boolean isCovered = office.patients().coverages(patient.id()).stream()
                .anyMatch(coverage -> coverage.facts().period().contains(today));
        if (!isCovered) {
            flags.add(new Badge(Texts.of("account.flag.no-coverage"), Badge.Tone.PLAIN));
        }
        if (!sum(own, ResponsibleParty.AGENCY).isZero()) {
            flags.add(new Badge(Texts.of("account.flag.agency"), Badge.Tone.BAD));
        }
        claims(patient.id(), ClaimStatus.DENIED, "account.flag.denied", flags);
        claims(patient.id(), ClaimStatus.REJECTED, "account.flag.rejected", flags);
        return flags;
    }

    private void claims(PatientId patient, ClaimStatus status, String key, List<Badge> flags) {
        long count = office.claims().ofPatient(patient).stream()
                .filter(claim -> claim.status() == status)
                .count();
        if (count > 0) {
            flags.add(new Badge(Texts.of(key, count), Badge.Tone.BAD));
        }
    }

    private static List<Balance> balances(Map<ResponsibleParty, Money> own) {
        List<Balance> balances = new ArrayList<>();
        balances.add(new Balance(
                Texts.of("patients.column.insurance"),
                sum(own, ResponsibleParty.PRIMARY, ResponsibleParty.SECONDARY, ResponsibleParty.TERTIARY)));
        balances.add(new Balance(Texts.of("patients.column.patient"), sum(own, ResponsibleParty.PATIENT)));
        if (!sum(own, ResponsibleParty.AGENCY).isZero()) {
            balances.add(new Balance(Texts.of("patients.column.agency"), sum(own, ResponsibleParty.AGENCY)));
        }
        balances.add(new Balance(Texts.of("patients.column.credit"), sum(own, ResponsibleParty.UNAPPLIED)));
        balances.add(new Balance(Texts.of("patients.column.total"), Money.sum(own.values())));
        return balances;
    }

    private Household household(
            Patient patient,
            Guarantor guarantor,
            List<Patient> all,
            Map<PatientId, Map<ResponsibleParty, Money>> balances) {
        List<Member> others = new ArrayList<>();
        Money owed = Money.ZERO;
        Money whole = Money.ZERO;
        for (Patient member : all) {
            Map<ResponsibleParty, Money> its = balances.getOrDefault(member.id(), Map.of());
            Money total = Money.sum(its.values());
            owed = owed.plus(sum(its, ResponsibleParty.PATIENT, ResponsibleParty.UNAPPLIED));
            whole = whole.plus(total);
            if (!member.id().equals(patient.id())) {
                others.add(new Member(
                        member.facts().accountNumber(),
                        member.facts().name().display() + "  " + Formats.amount(total)));
            }
        }
        String words = Texts.of(
                owed.isNegative() ? "account.head.household.credit" : "account.head.household",
                guarantor.facts().name().display(),
                guarantor.facts().accountNumber(),
                Formats.amount(owed.isNegative() ? owed.negated() : owed),
                Formats.amount(whole));
        return new Household(guarantor.id(), words + asked(guarantor), others);
    }

    /// How often the household was asked for money, and when last; empty before the first time.
    private String asked(Guarantor guarantor) {
        List<StatementRow> statements = office.statements().history(guarantor.id());
        return statements.stream()
                .map(StatementRow::cutoff)
                .max(Comparator.naturalOrder())
                .map(last -> Texts.of("account.head.statements", statements.size(), Formats.date(last)))
                .orElse("");
    }

    private static Money sum(Map<ResponsibleParty, Money> balances, ResponsibleParty... parties) {
        Money total = Money.ZERO;
        for (ResponsibleParty party : parties) {
            total = total.plus(balances.getOrDefault(party, Money.ZERO));
        }
        return total;
    }
}
