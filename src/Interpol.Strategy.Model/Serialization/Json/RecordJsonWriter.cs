using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the properties of one object. Null values and empty lists are omitted.</summary>
internal readonly ref partial struct RecordJsonWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonProperties _properties;

    /// <summary>Starts to write an object, unless it is already started.</summary>
    public RecordJsonWriter(Utf8JsonWriter writer, JsonProperties properties, bool isStarted = false)
    {
        _writer = writer;
        _properties = properties;
        if (!isStarted)
        {
            writer.WriteStartObject();
        }
    }

    public void End() => _writer.WriteEndObject();

    public void Text<TProperty>(TProperty property, string? text)
        where TProperty : struct, Enum
    {
        if (text is not null)
        {
            StringCodec.WriteProperty(_writer, GetName(property), StringCodec.Writable(text));
        }
        else
        {
            _properties.ThrowIfRequired(Unsafe.BitCast<TProperty, int>(property));
        }
    }

    public void Record<TProperty, T>(TProperty property, T? record, JsonCodec<T> codec)
        where TProperty : struct, Enum
        where T : class
    {
        if (record is not null)
        {
            _writer.WritePropertyName(GetName(property));
            codec.Write(_writer, record);
        }
    }

    public void List<TProperty, T>(
        TProperty property, EquatableList<T> list, JsonCodec<T> item, bool isWrittenEmpty = false)
        where TProperty : struct, Enum
        where T : notnull
    {
        if (!list.IsEmpty || isWrittenEmpty)
        {
            _writer.WritePropertyName(GetName(property));
            _writer.WriteStartArray();
            foreach (T each in list.AsSpan())
            {
                item.Write(_writer, each);
            }

            _writer.WriteEndArray();
        }
    }

    private JsonEncodedText GetName<TProperty>(TProperty property)
        where TProperty : struct, Enum => _properties.GetEncodedName(Unsafe.BitCast<TProperty, int>(property));
}
