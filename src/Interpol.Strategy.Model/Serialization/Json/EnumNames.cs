using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Contains the JSON names of the values of an enum, in order.</summary>
/// <remarks>
/// It is not part of <see cref="EnumCodec{T}"/>, because the JIT would compile the codec for each enumeration that is
/// only read.
/// </remarks>
[SuppressMessage(
    "Usage",
    "CA2263:Prefer generic overload when type is known",
    Justification = "The JIT would compile the generic overload for each enumeration.")]
internal static class EnumNames<T>
    where T : struct, Enum
{
    public static readonly string[] Names =
        Array.ConvertAll(Enum.GetNames(typeof(T)), JsonNamingPolicy.CamelCase.ConvertName);

    public static readonly byte[][] Utf8Names = JsonProperties.EncodeUtf8(Names);
}
