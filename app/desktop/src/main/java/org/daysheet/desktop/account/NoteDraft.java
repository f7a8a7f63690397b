package org.daysheet.desktop.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.jspecify.annotations.Nullable;

/// The note that is being written. What was typed stays with its account, also while others are looked at, until it
/// is kept or dropped.
public final class NoteDraft {
    private final AccountDesk desk;
    private final Background background;
    private final Runnable kept;
    private final Map<String, String> drafts = new LinkedHashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private @Nullable AccountHead account;
    private String asked = "";

    /// @param kept what to do when a note stands in the books
    NoteDraft(AccountDesk desk, Background background, Runnable kept) {
        this.desk = desk;
        this.background = background;
        this.kept = kept;
        text.addListener((_, _, now) -> typed(now));
    }

    /// What is typed.
    public StringProperty text() {
        return text;
    }

    /// Why it could not be kept, empty when it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether it is asked what to do with the typed words before the window closes.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Another account is shown, or none.
    void turnTo(@Nullable AccountHead head) {
        account = head;
        asking.set(asking.get() && (head == null || drafts.containsKey(head.account())));
        problem.set("");
        text.set(head == null ? "" : drafts.getOrDefault(head.account(), ""));
    }

    private void typed(String now) {
        problem.set("");
        AccountHead head = account;
        if (head != null && now.isBlank()) {
            drafts.remove(head.account());
        } else if (head != null) {
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
        background.fetch(
                () -> {
                    desk.write(head, note);
                    return head;
                },
                this::wrote,
                this::fail);
    }

    private void wrote(AccountHead head) {
        busy.set(false);
        drafts.remove(head.account());
        if (account != null && account.account().equals(head.account())) {
            text.set("");
            asking.set(false);
        }
        kept.run();
    }

    private void fail(Failure failure) {
        busy.set(false);
        problem.set(failure.message());
    }

    /// Goes on typing.
    public void stay() {
        asking.set(false);
    }

    /// Gives up what is asked about.
    public void drop() {
        asking.set(false);
        drafts.remove(asked);
        AccountHead head = account;
        text.set(head == null ? "" : drafts.getOrDefault(head.account(), ""));
    }

    /// The account whose note was typed and not kept, empty when there is none.
    Optional<String> unkept() {
        return drafts.keySet().stream().findFirst();
    }

    /// Asks about the words that were typed for an account.
    void ask(String number) {
        asked = number;
        asking.set(true);
    }
}
