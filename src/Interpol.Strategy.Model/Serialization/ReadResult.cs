using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What a reader made of a document: the value, if there is one, and everything that there is to say about it.</summary>
/// <remarks>Whatever of the document is not in the value, apart from white space that means nothing, has a diagnostic whose effect is <see cref="DiagnosticEffect.Dropped"/>.</remarks>
/// <typeparam name="T">What was asked for: a <see cref="StrategicFramework"/> or a <see cref="FrameworkCatalog"/>.</typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, EquatableList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>What was read; <see langword="null"/> exactly when a diagnostic is an error.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong or odd in the document, in its order; empty when nothing is.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value, which means that no diagnostic is an error.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>What was read, for callers who have no use for diagnostics.</summary>
    /// <exception cref="FrameworkFormatException">There is no value; the exception carries all diagnostics.</exception>
    [SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "It throws.")]
    public T GetValueOrThrow() => Value ?? throw new FrameworkFormatException(Diagnostics);
}
