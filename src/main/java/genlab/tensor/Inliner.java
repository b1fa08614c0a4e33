package genlab.tensor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Copies the body of a static straight-line method of vector code into another method, and those of {@link Lanes} that it calls.
///
/// The JVM's compiler inlines the JDK's vector methods without limit but ours only up to a budget, past which every vector
/// becomes an object and a pass a hundred times slower; copied code needs no budget.
final class Inliner {

    private static final ClassDesc LANES = Lanes.class.describeConstable().orElseThrow();

    private Inliner() {
    }

    /// Writes the body of `owner.name`; its arguments are on the stack, and its result will be.
    ///
    /// @param free the first local variable that the body may use
    static void inline(CodeBuilder code, Class<?> owner, String name, int free) {
        copy(code, method(owner, name), free);
    }

    private static void copy(CodeBuilder code, MethodModel method, int free) {
        CodeModel body = method.code().orElseThrow();
        MethodTypeDesc type = method.methodTypeSymbol();
        int slot = free + type.parameterList().stream().mapToInt(t -> TypeKind.from(t).slotSize()).sum();
        for (ClassDesc parameter : type.parameterList().reversed()) {
            slot -= TypeKind.from(parameter).slotSize();
            code.storeLocal(TypeKind.from(parameter), slot);
        }
        int beyond = free + ((CodeAttribute) body).maxLocals();
        for (CodeElement element : body) {
            switch (element) {
                case LoadInstruction load -> code.loadLocal(load.typeKind(), load.slot() + free);
                case StoreInstruction store -> code.storeLocal(store.typeKind(), store.slot() + free);
                case InvokeInstruction call when call.owner().asSymbol().equals(LANES) ->
                        copy(code, method(Lanes.class, call.name().stringValue()), beyond);
                case ReturnInstruction end -> { }
                case Instruction instruction -> code.with(instruction);
                default -> { }
            }
        }
    }

    private static MethodModel method(Class<?> owner, String name) {
        String file = owner.getName().substring(owner.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = owner.getResourceAsStream(file)) {
            ClassModel model = ClassFile.of().parse(bytes.readAllBytes());
            return model.methods().stream().filter(m -> m.methodName().equalsString(name)).findFirst().orElseThrow(
                    () -> new IllegalStateException("Expected " + owner.getName() + " to have a static method " + name + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
