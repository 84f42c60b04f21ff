using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>
/// Converts a <see cref="FrameworkId"/>, an <see cref="ElementCode"/>, an <see cref="ElementReference"/> or a
/// <see cref="FrameworkPeriod"/> to a string column.
/// </summary>
/// <remarks>
/// A string that is not valid throws a <see cref="FormatException"/> when it is read. The default value is stored as
/// <c>NULL</c>, which required columns reject, except that of <see cref="FrameworkPeriod"/>, which is an open period.
/// </remarks>
/// <typeparam name="T">The type of the primitive.</typeparam>
public sealed class PrimitiveConverter<T> : ValueConverter<T, string>
    where T : struct, IParsable<T>
{
    /// <summary>Initializes a new instance of the <see cref="PrimitiveConverter{T}"/> class.</summary>
    public PrimitiveConverter()
        : base(value => Format(value), text => Parse(text))
    {
    }

    // An expression tree cannot call a static interface method.
    private static T Parse(string text) => T.Parse(text, null);

    // Entity Framework Core converts default values too, for example for compiled models, so this must not throw.
    private static string Format(T value) => value.ToString() is { Length: > 0 } text ? text : null!;
}
