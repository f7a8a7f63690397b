package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// What can be done in the form of a visit, by its buttons, its keys and the palette alike.
///
/// @param close charges the visit
/// @param save keeps it open
/// @param undo goes back to what was filled in or saved last
/// @param last fills in the visit before
/// @param lastCase takes over the case of an accident
/// @param templates shows the templates
/// @param more shows the rarer fields
/// @param removeLine takes a line out
/// @param withdraw takes back all that a charged visit charged
/// @param claim makes the claim of the visit that was charged
/// @param list goes back to the list
/// @param resume goes on with a visit that was not finished
/// @param eligibility records what the payer says about the coverage
/// @param nextFinding goes to the field of the next finding
/// @param mend does what is offered about the first finding that has something
/// @param parts show the groups of the rarer fields
record EntryActs(
        Action close,
        Action save,
        Action undo,
        Action last,
        Action lastCase,
        Action templates,
        Action more,
        Action removeLine,
        Action withdraw,
        Action claim,
        Action list,
        Action resume,
        Action eligibility,
        Action nextFinding,
        Action mend,
        List<Action> parts) {
    EntryActs {
        parts = List.copyOf(parts);
    }

    static EntryActs of(EncountersViewModel screen, EntryView view) {
        EntryViewModel form = screen.entry();
        BooleanExpression isOpen = BooleanExpression.booleanExpression(screen.entering());
        BooleanExpression canType = BooleanExpression.booleanExpression(
                Bindings.and(isOpen, form.phase().isEqualTo(EntryViewModel.Phase.ENTERING)));
        BooleanExpression canClaim = Bindings.createBooleanBinding(
                () -> form.charged().get() != null && form.charged().get().canClaim(), form.charged());
        BooleanExpression isOffered = form.half().hasOffer();
        return new EntryActs(
                act("close", MaterialDesignC.CHECK_ALL, view::close, "Shortcut+Enter", canType),
                act(
                        "save",
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        view::save,
                        "Shortcut+S",
                        canType.and(form.revision().on().not())),
                act("undo", MaterialDesignU.UNDO, view::undo, "Shortcut+U", canType),
                act("last", MaterialDesignH.HISTORY, view::fillLast, "Shortcut+L", canType),
                act("last-case", MaterialDesignC.CAR_EMERGENCY, view::fillCase, VisitHead.LAST_CASE, canType),
                act(
                        "templates",
                        MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                        view::templates,
                        "Shortcut+T",
                        canType),
                act("more", MaterialDesignC.CHEVRON_DOWN, view::more, "Shortcut+E", canType),
                act("remove-line", MaterialDesignC.CLOSE, view::removeLine, "Shortcut+D", canType),
                Action.of(
                                "encounters-withdraw",
                                Texts.of("encounters.act.withdraw"),
                                MaterialDesignF.FILE_CANCEL_OUTLINE,
                                form.revision()::withdraw)
                        .when(canType.and(form.revision().on())),
                act("claim", MaterialDesignF.FILE_SEND_OUTLINE, form::claim, "Shortcut+M", canClaim),
                act("list", MaterialDesignF.FORMAT_LIST_BULLETED, view::leave, "Shortcut+B", isOpen),
                act("resume", MaterialDesignR.RESTORE, view::resume, "Shortcut+R", isOpen.and(isOffered)),
                view.eligibility().when(canType.and(form.circle().isInsured())),
                act(
                        "next-finding",
                        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                        view::nextFinding,
                        "Shortcut+Shift+X",
                        canType.and(form.check().hasFindings())),
                act(
                        "mend",
                        MaterialDesignA.AUTO_FIX,
                        view::mend,
                        "Shortcut+Shift+M",
                        canType.and(form.check().canMend())),
                view.parts().stream().map(part -> part.when(canType)).toList());
    }

    private static Action act(String name, Ikon icon, Runnable work, String keys, BooleanExpression can) {
        return Action.of("encounters-" + name, Texts.of("encounters.act." + name), icon, work)
                .on(keys)
                .when(can);
    }

    List<Action> all() {
        return Stream.concat(
                        Stream.of(
                                close,
                                save,
                                undo,
                                last,
                                lastCase,
                                templates,
                                more,
                                removeLine,
                                withdraw,
                                claim,
                                list,
                                resume,
                                eligibility,
                                nextFinding,
                                mend),
                        parts.stream())
                .toList();
    }
}
