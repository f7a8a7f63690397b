package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.StringExpression;
import org.daysheet.desktop.actions.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What can be done with every list as a whole.
public enum ListAct {
    COPY,
    PRINT,
    XLSX,
    CSV,
    COLUMNS;

    /// The acts, done with the list one means.
    ///
    /// @param why what stands against each, in words; empty for nothing
    public static List<Action> all(Consumer<ListAct> work, Function<ListAct, StringExpression> why) {
        return Stream.of(values())
                .map(act -> act.with(() -> work.accept(act)).unless(why.apply(act)))
                .toList();
    }

    /// The act on one list.
    Action with(Runnable work) {
        String words = Texts.of("parts.list.act." + name());
        return Action.of("list-" + name().toLowerCase(Locale.ROOT), words, icon(), work)
                .on(keys());
    }

    private String keys() {
        return switch (this) {
            case COPY -> "Shortcut+C";
            case PRINT -> "Shortcut+Shift+L";
            case XLSX, CSV, COLUMNS -> "";
        };
    }

    private Ikon icon() {
        return switch (this) {
            case COPY -> MaterialDesignC.CONTENT_COPY;
            case PRINT -> MaterialDesignP.PRINTER_EYE;
            case XLSX -> MaterialDesignF.FILE_EXCEL_OUTLINE;
            case CSV -> MaterialDesignF.FILE_EXPORT_OUTLINE;
            case COLUMNS -> MaterialDesignV.VIEW_COLUMN_OUTLINE;
        };
    }
}
