package org.daysheet.reports.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Feeds records to a template: a field of the template is the record component of the same name; a number behind the
/// name picks from a component that is a list, such as "cell3", and reads "" past its end.
final class RecordSource implements JRDataSource {
    private static final int REPORT_EVERY = 200;

    private final Iterator<? extends Record> rows;
    private final int count;
    private final Progress progress;
    private final Map<String, Method> accessors = new HashMap<>();
    private @Nullable Record current;
    private int done;

    <R extends Record> RecordSource(Class<R> type, List<R> rows, Progress progress) {
        this.rows = rows.iterator();
        this.count = rows.size();
        this.progress = progress;
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        if (done % REPORT_EVERY == 0) {
            progress.stopIfCancelled();
            progress.report("rows laid out", done, count);
        }
        done++;
        current = rows.next();
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        String name = field.getName();
        Method accessor = accessors.get(name);
        if (accessor != null) {
            return read(accessor);
        }
        String stem = name.replaceFirst("\\d+$", "");
        Method listed = accessors.get(stem);
        if (listed == null || !(read(listed) instanceof List<?> values)) {
            throw new JRException("the template asks for " + name + ", which the record does not have");
        }
        int place = Integer.parseInt(name.substring(stem.length()));
        return place < values.size() ? values.get(place) : "";
    }

    private @Nullable Object read(Method accessor) throws JRException {
        try {
            return accessor.invoke(current);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new JRException(unreadable);
        }
    }
}
