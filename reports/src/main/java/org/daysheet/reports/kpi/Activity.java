package org.daysheet.reports.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daysheet.reports.kpi.SentClaim.FrontEnd;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// What was entered, sent and answered in a window, and the figures made of it.
///
/// @param checked claims first checked
/// @param sent claims first sent
/// @param answers first answers of payers
/// @param takebacks claims whose payment was reversed, one entry a reversal
/// @param chargeLag days from service to entry
record Activity(
        List<CheckedClaim> checked,
        List<SentClaim> sent,
        List<Judged> answers,
        List<Long> takebacks,
        DayCounts chargeLag) {

    /// An answer with its verdict.
    record Judged(Adjudication answer, Verdict verdict) {}

    static Activity read(Tx tx, Window window) {
        return new Activity(
                CheckingQuery.firstChecked(tx, window),
                SendingQuery.firstSent(tx, window),
                AnswerQuery.first(tx, window).stream()
                        .map(answer -> new Judged(answer, Verdict.of(answer)))
                        .toList(),
                AnswerQuery.takebacks(tx, window),
                EntryQuery.lag(tx, window));
    }

    List<KpiFigure> figures() {
        List<KpiFigure> figures = new ArrayList<>();
        figures.add(rejection());
        figures.addAll(denials());
        figures.add(firstPass());
        figures.add(cleanClaims());
        figures.add(acceptance());
        figures.add(sentWithoutNumber());
        figures.add(new KpiFigure(
                Kpi.TAKEBACKS, new Reading.Count(takebacks.size()), "reversals posted in the window", takebacks));
        figures.addAll(lags());
        return figures;
    }

    /// Of claims the practice sent, like the claims they are divided by.
    private List<KpiFigure> denials() {
        List<Judged> toSent = answers.stream()
                .filter(judged -> judged.answer.firstSentOn() != null)
                .toList();
        List<Judged> unpaid = toSent.stream()
                .filter(judged -> judged.verdict.isUnpaidDenial())
                .toList();
        List<Judged> anyLine =
                toSent.stream().filter(judged -> judged.verdict.hasDeniedLine()).toList();
        Money lineCharges = Money.sum(anyLine.stream().map(judged -> judged.verdict.deniedCharges()));
        Money claimCharges = Money.sum(anyLine.stream().map(judged -> judged.answer.charge()));
        Money sentCharges = Money.sum(sent.stream().map(SentClaim::charge));
        return List.of(
                denialRate(Kpi.DENIAL_RATE, unpaid),
                denialRate(Kpi.DENIAL_RATE_ANY_LINE, anyLine),
                deniedDollars(Kpi.DENIED_DOLLARS_LINES, lineCharges, sentCharges, anyLine),
                deniedDollars(Kpi.DENIED_DOLLARS_CLAIMS, claimCharges, sentCharges, anyLine));
    }

    private KpiFigure denialRate(Kpi kpi, List<Judged> denied) {
        return new KpiFigure(
                kpi,
                Formulas.rate(denied.size(), sent.size()),
                denied.size() + " denied of " + sent.size() + " sent",
                claims(denied));
    }

    private KpiFigure deniedDollars(Kpi kpi, Money denied, Money charges, List<Judged> claims) {
        Reading reading = sent.size() < Formulas.FEWEST
                ? new Reading.NotAvailable("n<" + Formulas.FEWEST)
                : Formulas.share(denied, charges, "nothing sent");
        return new KpiFigure(kpi, reading, denied.display() + " of " + charges.display(), claims(claims));
    }

    private KpiFigure firstPass() {
        List<Judged> unresolved =
                answers.stream().filter(judged -> !judged.verdict.isResolved()).toList();
        int resolved = answers.size() - unresolved.size();
        return new KpiFigure(
                Kpi.FIRST_PASS,
                Formulas.rate(resolved, answers.size()),
                resolved + " resolved of " + answers.size() + " answered; the claims listed are the others",
                claims(unresolved));
    }

    private KpiFigure cleanClaims() {
        List<Long> touched = checked.stream()
                .filter(claim -> !claim.isClean())
                .map(CheckedClaim::claimId)
                .toList();
        long clean = (long) checked.size() - touched.size();
        return new KpiFigure(
                Kpi.CLEAN_CLAIMS,
                Formulas.rate(clean, checked.size()),
                clean + " untouched of " + checked.size() + " checked; the claims listed are the others",
                touched);
    }

    private KpiFigure acceptance() {
        List<Long> open = sentBy(FrontEnd.REJECTED, FrontEnd.UNDECIDED);
        int accepted = sentBy(FrontEnd.ACCEPTED).size();
        int all = accepted + open.size();
        return new KpiFigure(
                Kpi.ACCEPTANCE,
                Formulas.rate(accepted, all),
                accepted + " accepted of " + all + " sent by file; the claims listed are the others",
                open);
    }

    private KpiFigure sentWithoutNumber() {
        List<Long> without = sent.stream()
                .filter(SentClaim::isWithoutNumber)
                .sorted(Comparator.comparing(SentClaim::charge).reversed())
                .map(SentClaim::claimId)
                .toList();
        return new KpiFigure(
                Kpi.SENT_WITHOUT_NUMBER,
                Formulas.rate(without.size(), sent.size()),
                without.size() + " without their number of " + sent.size() + " sent",
                without);
    }

    private KpiFigure rejection() {
        List<Long> back = sentBy(FrontEnd.REJECTED);
        int all = back.size() + sentBy(FrontEnd.ACCEPTED, FrontEnd.UNDECIDED).size();
        return new KpiFigure(
                Kpi.REJECTION,
                Formulas.rate(back.size(), all),
                back.size() + " rejected of " + all + " sent by file",
                back);
    }

    private List<Long> sentBy(FrontEnd... frontEnds) {
        Set<FrontEnd> wanted = Set.of(frontEnds);
        return sent.stream()
                .filter(claim -> wanted.contains(claim.frontEnd()))
                .sorted(Comparator.comparing(SentClaim::charge).reversed())
                .map(SentClaim::claimId)
                .toList();
    }

    private List<KpiFigure> lags() {
        DayCounts claimLag = new DayCounts();
        sent.stream()
                .filter(SentClaim::isFirstPayer)
                .forEach(claim -> claimLag.add(claim.chargedOn(), claim.sentOn(), 1));
        DayCounts turnaround = turnaround(answers);
        long late = chargeLag.longerThan(3);
        return List.of(
                new KpiFigure(Kpi.CHARGE_LAG, Formulas.mean(chargeLag), chargeLag.size() + " charges"),
                new KpiFigure(Kpi.CHARGE_LAG_MEDIAN, Formulas.median(chargeLag), chargeLag.size() + " charges"),
                new KpiFigure(
                        Kpi.CHARGE_LAG_LATE,
                        Formulas.rate(late, chargeLag.size()),
                        late + " of " + chargeLag.size() + " charges"),
                new KpiFigure(Kpi.CLAIM_LAG, Formulas.mean(claimLag), claimLag.size() + " claims" + onHold()),
                new KpiFigure(Kpi.PAYER_TURNAROUND, Formulas.mean(turnaround), turnaround.size() + " claims"));
    }

    /// How many of the days to the first sending somebody kept claims back; empty for none.
    private String onHold() {
        long days = sent.stream()
                .filter(SentClaim::isFirstPayer)
                .mapToLong(SentClaim::heldDays)
                .sum();
        return days == 0 ? "" : ", " + days + (days == 1 ? " day" : " days") + " of it on hold";
    }

    static DayCounts turnaround(List<Judged> answers) {
        DayCounts days = new DayCounts();
        for (Judged judged : answers) {
            var sentOn = judged.answer.firstSentOn();
            if (sentOn != null) {
                days.add(sentOn, judged.answer.paymentOn(), 1);
            }
        }
        return days;
    }

    /// Those with the most money first.
    private static List<Long> claims(List<Judged> judged) {
        return judged.stream()
                .map(Judged::answer)
                .sorted(Comparator.comparing(Adjudication::charge).reversed())
                .map(Adjudication::claimId)
                .toList();
    }
}
