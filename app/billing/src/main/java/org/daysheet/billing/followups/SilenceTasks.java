package org.daysheet.billing.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.claims.Silence;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What to do about answers that are overdue: one task for each claim, but only one for a file that nobody confirmed.
final class SilenceTasks {
    private SilenceTasks() {}

    static List<TaskDraft> of(List<Silence> silences) {
        List<TaskDraft> tasks = new ArrayList<>();
        Map<String, List<Silence>> files = new LinkedHashMap<>();
        for (Silence silence : silences) {
            String file = silence.file();
            if (silence.missed() == Silence.Missed.SYNTAX && file != null) {
                files.computeIfAbsent(file, _ -> new ArrayList<>()).add(silence);
            } else {
                tasks.add(ofClaim(silence));
            }
        }
        files.forEach((file, claims) -> tasks.add(ofFile(file, claims)));
        return tasks;
    }

    private static TaskDraft ofFile(String file, List<Silence> claims) {
        Silence first = claims.getFirst();
        boolean isOfOnePayer = claims.stream().map(Silence::payer).distinct().count() == 1;
        @Nullable PayerId payer = isOfOnePayer ? first.payer() : null;
        LocalDate due =
                claims.stream().map(Silence::dueOn).min(Comparable::compareTo).orElseThrow();
        return new TaskDraft(
                TaskKind.SILENT_FILE.name() + ":file " + file,
                TaskKind.SILENT_FILE,
                due,
                Money.sum(claims.stream().map(Silence::amount)),
                Texts.of("followups.silent.silent-file", file, first.since(), claims.size(), due),
                new TaskDraft.About(null, null, payer, null, null, null));
    }

    private static TaskDraft ofClaim(Silence silence) {
        TaskKind task = kind(silence.missed());
        String kind = task.name();
        String words = switch (silence.way()) {
            case TAKEN_BACK -> "followups.silent.again";
            case FORWARDED -> "followups.silent.forwarded";
            case SENT -> "followups.silent." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        };
        return new TaskDraft(
                kind + ":" + silence.controlNumber() + (silence.way() == Silence.Way.SENT ? "" : "@" + silence.since()),
                task,
                silence.dueOn(),
                silence.amount(),
                Texts.of(words, silence.controlNumber(), silence.since(), silence.dueOn()),
                new TaskDraft.About(silence.claim(), silence.patient(), silence.payer(), null, null, null));
    }

    private static TaskKind kind(Silence.Missed missed) {
        return switch (missed) {
            case SYNTAX -> TaskKind.SILENT_FILE;
            case STATUS -> TaskKind.SILENT_CLAIM;
            case PAYMENT -> TaskKind.SILENT_PAYMENT;
        };
    }
}
