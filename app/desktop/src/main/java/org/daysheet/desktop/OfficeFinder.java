package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.encounters.EncounterOrder;
import org.daysheet.billing.encounters.EncounterRow;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.CheckStanding;
import org.daysheet.desktop.checks.CheckKey;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.encounters.VisitKey;
import org.daysheet.desktop.palette.Finder;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// Searches an office for the palette.
///
/// @param office the open practice
record OfficeFinder(Office office) implements Finder {
    private static final String CLAIM_LETTERS = "DS";
    private static final String DAY = "t|[+-]?[0-9][0-9/.-]*";
    private static final int MOST_VISITS = 4;

    @Override
    public List<Hit> find(String text, int most) {
        List<Hit> hits = new ArrayList<>(patients(text, most));
        hits.addAll(visits(text, most));
        if (text.chars().anyMatch(Character::isDigit)) {
            hits.addAll(claims(text, most));
            hits.addAll(checks(text, most));
        }
        return hits;
    }

    /// By name as typed, or with the first name first; by birth date; by account number.
    private Set<Hit> patients(String text, int most) {
        Set<Hit> hits = new LinkedHashSet<>();
        office.patients().list(text, 0, most).forEach(patient -> hits.add(hit(patient)));
        int blank = text.lastIndexOf(' ');
        if (hits.isEmpty() && blank > 0) {
            String turned = text.substring(blank + 1) + " " + text.substring(0, blank);
            office.patients().list(turned, 0, most).forEach(patient -> hits.add(hit(patient)));
        }
        return hits;
    }

    @Override
    public List<Hit> lately(int most) {
        EncounterSearch newest = new EncounterSearch(EncounterSearch.State.ALL, null, null, null, "");
        EncounterOrder order = new EncounterOrder(EncounterOrder.Column.SERVICE, true);
        Map<String, Hit> seen = new LinkedHashMap<>();
        for (EncounterRow visit : office.encounters().page(newest, order, 0, most * MOST_VISITS)) {
            if (seen.size() < most) {
                seen.computeIfAbsent(
                        visit.accountNumber(),
                        account -> new Hit(
                                Hit.Kind.PATIENT,
                                account,
                                visit.patientName(),
                                Texts.of("palette.seen", account, Formats.date(visit.serviceOn()))));
            }
        }
        return List.copyOf(seen.values());
    }

    /// By a name or account number with a day behind it, as in `carver 6/2`.
    private List<Hit> visits(String text, int most) {
        int blank = text.lastIndexOf(' ');
        String typed = text.substring(blank + 1);
        Optional<LocalDate> day = blank > 0 && typed.matches(DAY)
                ? DayWords.read(typed, office.session().today())
                : Optional.empty();
        return day
                .map(on -> new EncounterSearch(
                        EncounterSearch.State.ALL,
                        on,
                        on,
                        null,
                        text.substring(0, blank).strip()))
                .map(search -> office.encounters().page(search, EncounterOrder.OPEN_FIRST, 0, most))
                .orElse(List.of())
                .stream()
                .map(OfficeFinder::hit)
                .toList();
    }

    private static Hit hit(EncounterRow visit) {
        return new Hit(
                Hit.Kind.VISIT,
                VisitKey.of(visit.accountNumber(), visit.serviceOn()),
                visit.patientName(),
                Texts.of(
                        "palette.visit",
                        Formats.date(visit.serviceOn()),
                        visit.accountNumber(),
                        Formats.amount(visit.total())));
    }

    private static Hit hit(org.daysheet.billing.patients.PatientRow patient) {
        return new Hit(
                Hit.Kind.PATIENT,
                patient.accountNumber(),
                patient.name(),
                Texts.of("palette.patient", patient.accountNumber(), Formats.date(patient.birthOn())));
    }

    /// By the number as payers echo it; the letters before it may be left out.
    private List<Hit> claims(String text, int most) {
        String number = text.toUpperCase(Locale.ROOT);
        String whole = number.startsWith(CLAIM_LETTERS) ? number : CLAIM_LETTERS + number;
        return office.claims().search(ClaimSearch.of(List.of(), whole), ClaimOrder.NEWEST, 0, most).stream()
                .filter(claim -> claim.controlNumber().startsWith(whole))
                .map(OfficeFinder::hit)
                .toList();
    }

    private static Hit hit(ClaimRow claim) {
        return new Hit(
                Hit.Kind.CLAIM,
                claim.controlNumber(),
                claim.controlNumber(),
                Texts.of("palette.claim", claim.patientName(), claim.payerName(), Formats.amount(claim.total())));
    }

    /// By the amount, with or without cents, and by the number; one written with cents is no number.
    private List<Hit> checks(String text, int most) {
        List<Check> found = new ArrayList<>();
        CheckSearch.amountIn(text).ifPresent(amount -> found.addAll(checks(CheckSearch.over(amount), most)));
        if (!text.matches("\\$.*|.*\\.[0-9]{2}")) {
            checks(CheckSearch.of(CheckStanding.ANY, text), most).stream()
                    .filter(check -> !found.contains(check))
                    .forEach(found::add);
        }
        return found.stream().limit(most).map(OfficeFinder::hit).toList();
    }

    private List<Check> checks(CheckSearch search, int most) {
        return new CheckList(office.session()).page(search, CheckOrder.NEWEST, 0, most);
    }

    private static Hit hit(Check check) {
        return new Hit(
                Hit.Kind.CHECK,
                CheckKey.of(check, null),
                check.number(),
                Texts.of(
                        "palette.check",
                        check.payerName(),
                        Formats.date(check.paidOn()),
                        Formats.amount(check.payment())));
    }
}
