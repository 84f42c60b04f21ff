using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Provides the options of <see cref="EquatableListConverter{T}"/>.</summary>
internal static class ListColumn<T>
    where T : notnull
{
    public static JsonSerializerOptions Options { get; } = new() { Converters = { CreateConverter() } };

    /// <summary>Creates the converter of the library, or else the one for lists of other types.</summary>
    private static JsonConverter<EquatableList<T>> CreateConverter() =>
        new FrameworkJsonConverter().CreateConverter(typeof(EquatableList<T>), JsonSerializerOptions.Default)
            as JsonConverter<EquatableList<T>> ?? new EquatableListJsonConverter<T>();
}
