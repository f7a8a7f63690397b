package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.daysheet.types.id.ChargeId;
import org.jspecify.annotations.Nullable;

/// Says which of our claims and charges a payer speaks about, and why. By numbers first, never by an amount alone.
final class Matcher {
    /// A claim-level verdict with the matched lines.
    ///
    /// @param candidate the claim, null unless matched
    /// @param lines charges of the stated lines that could be told
    record Match(MatchVerdict verdict, @Nullable Candidate candidate, String reason, List<LineMatch> lines) {}

    /// A stated line and the charge it is about.
    record LineMatch(long lineId, ChargeId charge, String reason) {}

    static final String BY_HAND = "by hand";
    static final String BY_LINE_CONTROL = "line control number";
    static final String BY_CONTENT = "date, code, modifiers and charge";
    static final String BY_CONTENT_UNDATED = "code, modifiers and charge; no date given";
    static final String BY_CONTENT_IN_ORDER = "date, code, modifiers and charge; several alike, taken in order";

    /// How we number claims: DS, the claim's number, a dash, the version.
    private static final Pattern OURS = Pattern.compile("DS\\d+-\\d+");

    private Matcher() {}

    /// @param control CLP01
    /// @param payerControl CLP07, null when absent
    /// @param byControl our claim with that CLM01, if any
    /// @param byPayerControl our claims that the payer is known to call by that number; those of a first and a
    /// later payer of one visit do not contradict each other
    /// @param used charges that an earlier claim of the check took, so that identical lines are taken in order
    static Match match(
            String control,
            @Nullable String payerControl,
            @Nullable Candidate byControl,
            List<Candidate> byPayerControl,
            List<StatedService> services,
            Set<ChargeId> used) {
        if (byControl != null) {
            boolean otherVisit = !byPayerControl.isEmpty()
                    && byPayerControl.stream().noneMatch(other -> other.encounter() == byControl.encounter());
            return otherVisit
                    ? none(
                            MatchVerdict.CONTRADICTION,
                            "our number " + control + " is one claim, but the payer's number "
                                    + payerControl + " is that of "
                                    + byPayerControl.getFirst().controlNumber())
                    : matched(byControl, "our claim number", services, used);
        }
        if (byPayerControl.size() == 1) {
            return matched(byPayerControl.getFirst(), "the payer's claim number; our own is not known", services, used);
        }
        if (byPayerControl.size() > 1) {
            return none(MatchVerdict.UNMATCHED, "the payer's number " + payerControl + " fits several claims");
        }
        return OURS.matcher(control).matches()
                ? none(MatchVerdict.UNMATCHED, "no claim was sent with number " + control)
                : none(MatchVerdict.NOT_OURS, "number " + control + " is not one of ours");
    }

    /// Matches a claim that a person named.
    static Match byHand(Candidate candidate, List<StatedService> services) {
        return matched(candidate, BY_HAND, services, new HashSet<>());
    }

    private static Match none(MatchVerdict verdict, String reason) {
        return new Match(verdict, null, reason, List.of());
    }

    private static Match matched(Candidate candidate, String reason, List<StatedService> services, Set<ChargeId> used) {
        List<LineMatch> lines = new ArrayList<>();
        Set<ChargeId> own = new HashSet<>();
        for (StatedService service : services) {
            LineMatch line = byControl(candidate, service);
            if (line != null) {
                lines.add(line);
                own.add(line.charge());
            }
        }
        for (StatedService service : services) {
            if (service.lineControl() == null) {
                LineMatch line = byContent(candidate, service, own, used);
                if (line != null) {
                    lines.add(line);
                    own.add(line.charge());
                }
            }
        }
        used.addAll(own);
        return new Match(MatchVerdict.MATCHED, candidate, reason, List.copyOf(lines));
    }

    /// By REF*6R. A number that is not on the claim leaves the line unmatched: it names something else.
    private static @Nullable LineMatch byControl(Candidate candidate, StatedService service) {
        String echoed = service.lineControl();
        return candidate.lines().stream()
                .filter(line -> echoed != null && tidy(line.lineControl()).equals(tidy(echoed)))
                .findFirst()
                .map(line -> new LineMatch(service.lineId(), line.charge(), BY_LINE_CONTROL))
                .orElse(null);
    }

    private static @Nullable LineMatch byContent(
            Candidate candidate, StatedService service, Set<ChargeId> own, Set<ChargeId> used) {
        Predicate<Candidate.Line> same = line -> isSame(line, service);
        List<Candidate.Line> free = candidate.lines().stream()
                .filter(same)
                .filter(line -> !own.contains(line.charge()))
                .toList();
        if (free.isEmpty()) {
            return null;
        }
        List<Candidate.Line> unused =
                free.stream().filter(line -> !used.contains(line.charge())).toList();
        Candidate.Line taken = unused.isEmpty() ? free.getFirst() : unused.getFirst();
        boolean alike = candidate.lines().stream().filter(same).count() > 1;
        if (alike && service.serviceOn() == null) {
            return null;
        }
        String reason = alike ? BY_CONTENT_IN_ORDER : service.serviceOn() == null ? BY_CONTENT_UNDATED : BY_CONTENT;
        return new LineMatch(service.lineId(), taken.charge(), reason);
    }

    /// Payers echo our numbers padded or in lower case.
    static String tidy(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    /// A line that is taken back says its charge negative.
    private static boolean isSame(Candidate.Line line, StatedService service) {
        boolean sameCode = service.isDrug()
                ? service.code().equals(line.drugCode())
                : service.code().equals(line.code());
        boolean sameDay = service.serviceOn() == null || service.serviceOn().equals(line.serviceOn());
        List<String> modifiers = service.modifiers();
        boolean sameModifiers = modifiers == null
                || service.isDrug()
                || new HashSet<>(modifiers).equals(new HashSet<>(line.modifiers()));
        return sameCode && sameDay && sameModifiers && service.charge().abs().equals(line.amount());
    }
}
