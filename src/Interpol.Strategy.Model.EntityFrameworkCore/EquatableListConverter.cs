using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Converts an <see cref="EquatableList{T}"/> to a string column with a JSON array.</summary>
/// <remarks>
/// <para>The elements are converted by System.Text.Json with its defaults. Null is not allowed.</para>
/// <para>Use it together with <see cref="EquatableListComparer{T}"/> for lists that
/// <see cref="ModelConfigurationBuilderExtensions.AddStrategicFrameworkTypes"/> does not configure.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class EquatableListConverter<T> : ValueConverter<EquatableList<T>, string>
    where T : notnull
{
    /// <summary>Initializes a new instance of the <see cref="EquatableListConverter{T}"/> class.</summary>
    public EquatableListConverter()
        : base(
            list => JsonSerializer.Serialize(list, ListColumn<T>.Options),
            json => JsonSerializer.Deserialize<EquatableList<T>>(json, ListColumn<T>.Options))
    {
    }
}
