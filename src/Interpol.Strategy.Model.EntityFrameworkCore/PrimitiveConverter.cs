using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>
/// Converts a <see cref="FrameworkId"/>, an <see cref="ElementCode"/>, an <see cref="ElementReference"/> or a
/// <see cref="FrameworkPeriod"/> to a string column.
/// </summary>
/// <remarks>
/// A string that is not valid throws a <see cref="FormatException"/> when it is read. The default value throws an
/// <see cref="InvalidOperationException"/> when it is saved, except that of <see cref="FrameworkPeriod"/>, which is an
/// open period.
/// </remarks>
/// <typeparam name="T">The type of the primitive.</typeparam>
public sealed class PrimitiveConverter<T> : ValueConverter<T, string>
    where T : struct, IParsable<T>
{
    /// <summary>Initializes a new instance of the <see cref="PrimitiveConverter{T}"/> class.</summary>
    public PrimitiveConverter()
        : base(value => PrimitiveColumn.Format(value), text => PrimitiveColumn.Parse<T>(text))
    {
    }
}
