package org.daysheet.desktop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.desktop.palette.Finder;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;

/// Searches an office for the palette.
///
/// @param office the open practice
record OfficeFinder(Office office) implements Finder {
    private static final String CLAIM_LETTERS = "DS";

    @Override
    public List<Hit> find(String text, int most) {
        List<Hit> hits = new ArrayList<>(patients(text, most));
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
        return office.claims().search(List.of(), whole, 0, most).stream()
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

    /// By the amount when it is one with cents, else by the number.
    private List<Hit> checks(String text, int most) {
        Optional<Money> amount = amount(text);
        CheckSearch search =
                amount.isPresent() ? new CheckSearch(List.of(), "", amount.get()) : CheckSearch.of(List.of(), text);
        return new CheckList(office.session())
                .page(search, CheckOrder.NEWEST, 0, most).stream()
                        .map(OfficeFinder::hit)
                        .toList();
    }

    private static Optional<Money> amount(String text) {
        String plain = text.replace("$", "").replace(",", "").strip();
        if (!plain.matches("[0-9]{1,9}\\.[0-9]{2}")) {
            return Optional.empty();
        }
        return Optional.of(Money.ofCents(Long.parseLong(plain.replace(".", ""))));
    }

    private static Hit hit(Check check) {
        return new Hit(
                Hit.Kind.CHECK,
                check.trace(),
                check.trace(),
                Texts.of(
                        "palette.check",
                        check.payerName(),
                        Formats.date(check.paidOn()),
                        Formats.amount(check.payment())));
    }
}
