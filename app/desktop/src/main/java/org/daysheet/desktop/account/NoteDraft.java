package org.daysheet.desktop.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Lane;
import org.jspecify.annotations.Nullable;

/// The note that is being written. What was typed stays with its account, also while others are looked at and after a
/// crash, until it is kept or dropped.
public final class NoteDraft {
    private final AccountDesk desk;
    private final Background background;
    private final Runnable kept;
    private final Map<String, String> drafts = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final Map<String, String> safe = new HashMap<>();
    private final Set<String> looked = new HashSet<>();
    private final Lane lane;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private @Nullable AccountHead account;
    private @Nullable Question question;

    /// What is asked before the window closes.
    ///
    /// @param account about whose note
    /// @param close ends the program once the note is given up
    private record Question(String account, Runnable close) {}

    /// @param kept what to do when a note stands in the books
    NoteDraft(AccountDesk desk, Background background, Runnable kept) {
        this.desk = desk;
        this.background = background;
        this.kept = kept;
        this.lane = new Lane(background);
        text.addListener((_, _, now) -> typed(now));
    }

    /// What is typed.
    public StringProperty text() {
        return text;
    }

    /// Counts what is typed, so that it is made safe from a crash a moment later.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Whether the words in the field were typed before the program ended, and not kept.
    public ReadOnlyBooleanProperty found() {
        return found.getReadOnlyProperty();
    }

    /// Why it could not be kept, empty when it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether there is an account to write on.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Whether there are words to keep, and none are being kept.
    public BooleanExpression canKeep() {
        return Bindings.createBooleanBinding(() -> !text.get().isBlank() && !busy.get(), text, busy);
    }

    /// Whether it is asked what to do with the words typed on this account before the window closes.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Another account is shown, or none.
    void turnTo(@Nullable AccountHead head) {
        account = head;
        ready.set(head != null);
        String number = number();
        text.set(drafts.getOrDefault(number, ""));
        problem.set(problems.getOrDefault(number, ""));
        found.set(false);
        if (head != null && looked.add(number)) {
            look(head);
        }
        Question open = question;
        if (head != null && open != null && !open.account().equals(number)) {
            question = null;
        }
        asking.set(head != null && question != null);
    }

    /// Brings back what was typed for an account before the program ended.
    private void look(AccountHead head) {
        background.read(
                () -> desk.unfinishedNote(head),
                words -> {
                    String number = head.account();
                    if (!words.isBlank() && !drafts.containsKey(number)) {
                        drafts.put(number, words);
                        safe.put(number, words);
                        boolean isHere = number().equals(number);
                        text.set(isHere ? words : text.get());
                        found.set(isHere);
                    }
                },
                _ -> looked.remove(head.account()));
    }

    /// Makes what is typed safe from a crash; what was kept or dropped is forgotten.
    public void makeSafe() {
        Set<String> numbers = new HashSet<>(drafts.keySet());
        numbers.addAll(safe.keySet());
        for (String number : numbers) {
            String words = drafts.getOrDefault(number, "");
            if (!words.equals(safe.getOrDefault(number, ""))) {
                lane.put(
                        number,
                        words.isEmpty()
                                ? () -> desk.dropUnfinishedNote(number)
                                : () -> desk.keepUnfinishedNote(number, words),
                        _ -> safe.remove(number));
                safe.put(number, words);
            }
        }
    }

    private String number() {
        AccountHead head = account;
        return head == null ? "" : head.account();
    }

    private void typed(String now) {
        AccountHead head = account;
        if (head == null || now.equals(drafts.getOrDefault(head.account(), ""))) {
            return;
        }
        problems.remove(head.account());
        problem.set("");
        givenUp.remove(head.account());
        stay();
        found.set(false);
        changes.set(changes.get() + 1);
        if (now.isBlank()) {
            drafts.remove(head.account());
        } else {
            drafts.put(head.account(), now);
        }
    }

    /// Writes the note on the account.
    public void keep() {
        AccountHead head = account;
        String note = text.get();
        if (head == null || note.isBlank() || busy.get()) {
            return;
        }
        busy.set(true);
        Supplier<String> write = lane.instead(head.account(), () -> {
            desk.write(head, note);
            return head.account();
        });
        background.fetch(write, number -> wrote(number, note), failure -> fail(head.account(), failure));
    }

    /// What was typed meanwhile is another note.
    private void wrote(String number, String note) {
        busy.set(false);
        safe.remove(number);
        changes.set(changes.get() + 1);
        if (note.equals(drafts.get(number))) {
            forget(number);
        }
        kept.run();
    }

    private void fail(String number, Failure failure) {
        busy.set(false);
        safe.remove(number);
        changes.set(changes.get() + 1);
        problems.put(number, failure.message());
        problem.set(problems.getOrDefault(number(), ""));
    }

    /// Goes on typing.
    public void stay() {
        question = null;
        asking.set(false);
    }

    /// Gives up what is asked about, and goes on closing.
    public void drop() {
        Question open = question;
        stay();
        if (open != null) {
            forget(open.account());
            makeSafe();
            open.close().run();
        }
    }

    private void forget(String number) {
        drafts.remove(number);
        problems.remove(number);
        if (number().equals(number)) {
            found.set(false);
            text.set("");
            problem.set("");
        }
    }

    /// Whether nothing that was typed would be lost; asked again about the same words, it says so. They stay until the
    /// window is really closed, for another screen may still keep it open.
    boolean mayEnd() {
        Question open = question;
        if (open != null) {
            givenUp.add(open.account());
            stay();
        }
        return unkept().isEmpty();
    }

    /// The account whose note was typed and neither kept nor given up, empty when there is none.
    Optional<String> unkept() {
        return drafts.keySet().stream()
                .filter(number -> !givenUp.contains(number))
                .findFirst();
    }

    /// Asks about the words that were typed for an account.
    void ask(String number, Runnable close) {
        question = new Question(number, close);
        asking.set(number().equals(number));
    }
}
