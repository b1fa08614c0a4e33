package genlab.card;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// What all records of one class have in common. It is looked at once: reading components and their annotations takes a hundred times
/// as long as reading the values behind them.
record Shape(List<Part> parts, Constructor<?> constructor) {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return seen(type);
        }
    };

    /// One component of a record.
    ///
    /// @param knob null where it is none
    record Part(String name, Class<?> type, Knob knob, Method accessor) {

        private static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(component.getName(), component.getType(), component.getAnnotation(Knob.class), component.getAccessor());
        }

        Object read(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Shape of(Record record) {
        return KNOWN.get(record.getClass());
    }

    private static Shape seen(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Shape(Arrays.stream(components).map(Part::of).toList(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A record with these values, one for each part.
    ///
    /// @throws KnobException if the record does not take them
    Record filled(Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new KnobException(refused.getMessage());
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
